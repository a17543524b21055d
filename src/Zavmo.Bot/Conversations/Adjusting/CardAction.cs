using System.Text.Json.Nodes;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>Something on a card that can be pressed and sends something.</summary>
/// <param name="Node">The action.</param>
/// <param name="Holder">The set or the element that holds it.</param>
public sealed record CardAction(JsonObject Node, JsonObject Holder)
{
    /// <summary>Whether it is a button, and not an element that can be pressed.</summary>
    public bool Button => Holder["actions"] is JsonArray;

    /// <summary>What it says.</summary>
    public string Title => Node["title"]?.GetValue<string>() ?? "";

    /// <summary>Takes it off the card; an element keeps its words.</summary>
    public void Remove()
    {
        if (Holder["actions"] is JsonArray set)
        {
            set.Remove(Node);
        }
        else
        {
            Holder.Remove("selectAction");
        }
    }
}
