using System.Globalization;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Width of a column: as its content, what is left, or in pixels.</summary>
[JsonConverter(typeof(AdaptiveWidthConverter))]
public class AdaptiveWidth
{
    private readonly string _value;

    public AdaptiveWidth(string value) => _value = value;

    public AdaptiveWidth(uint px) => _value = px.ToString(CultureInfo.InvariantCulture) + "px";

    public static AdaptiveWidth Auto => new("auto");

    public static AdaptiveWidth Stretch => new("stretch");

    public override string ToString() => _value;
}
