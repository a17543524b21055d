using Zavmo.Bot.Storage.Move;

namespace Zavmo.Bot.Tests.Storage.Move;

internal sealed class NoProgress : IMoveProgress
{
    public void Begin(string step, long? total)
    {
    }

    public void Step()
    {
    }

    public void End()
    {
    }
}
