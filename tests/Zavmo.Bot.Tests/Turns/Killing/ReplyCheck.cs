namespace Zavmo.Bot.Tests.Turns.Killing;

/// <summary>Looks for replies that are missing, out of order, or repeated outside the send window.</summary>
internal static class ReplyCheck
{
    /// <summary>Replies that came more than once.</summary>
    public static int RepeatsOf(IEnumerable<DeliveredReply> replies) =>
        replies.GroupBy(reply => (reply.User, reply.ClientId)).Sum(same => same.Count() - 1);

    /// <summary>What is wrong with the replies that a learner got, in the order in which they came.</summary>
    /// <param name="replies">The replies.</param>
    /// <param name="expected">What they should say.</param>
    public static IEnumerable<string> FaultsOf(IReadOnlyList<DeliveredReply> replies, IReadOnlyList<string> expected)
    {
        var seen = new Dictionary<string, DeliveredReply>();
        var last = (Turn: 0, Place: 0);
        var texts = new List<string>();
        foreach (var reply in replies)
        {
            if (seen.TryGetValue(reply.ClientId, out var before))
            {
                if (before.Life == reply.Life)
                {
                    yield return $"{reply.User}: {reply.ClientId} came twice from one process";
                }

                if (reply.Order.Turn != last.Turn)
                {
                    yield return $"{reply.User}: {reply.ClientId} came again after replies of turn {last.Turn}";
                }
            }
            else
            {
                if (reply.Order.CompareTo(last) <= 0)
                {
                    yield return $"{reply.User}: {reply.ClientId} came after {last}: {reply.Text}";
                }

                last = reply.Order;
                texts.Add(reply.Text);
            }

            seen[reply.ClientId] = reply;
        }

        if (!texts.SequenceEqual(expected))
        {
            var place = texts.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
            yield return $"{(replies.Count == 0 ? "a learner" : replies[0].User)}: {texts.Count} replies instead of {expected.Count}, the first that differs is {place + 1}";
        }
    }
}
