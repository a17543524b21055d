namespace Zavmo.Learning.Sentences;

/// <summary>Whether a sentence model can be used here: its native library exists for the common systems only.</summary>
public static class SentenceEncoders
{
    private const string TryOut = "I rang the customer.";

    /// <summary>Tries the model once; what else is wrong with it is thrown.</summary>
    public static bool CanLoad(this ISentenceEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(encoder);
        try
        {
            return encoder.Encode([TryOut]).Count > 0;
        }
        catch (Exception error) when (IsMissing(error))
        {
            return false;
        }
    }

    /// <summary>Whether an error means that the native library is not there for this system.</summary>
    public static bool IsMissing(Exception error) => error is DllNotFoundException or TypeInitializationException or BadImageFormatException;
}
