using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Discover.Steps;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Roles.Documents;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Pasting;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Takes a job description of the learner's own, in parts or as a file, and reads it.</summary>
/// <param name="drafts">Where it lies until it is confirmed.</param>
/// <param name="library">Reads it.</param>
/// <param name="fetcher">Fetches files.</param>
/// <param name="documents">Reads files.</param>
public sealed class OwnRoleTaker(RoleDrafts drafts, RoleLibrary library, AttachmentFetcher fetcher, DocumentDesk documents)
{
    private const int MostTakenBack = 5;

    /// <summary>Everything was given.</summary>
    public const string All = "all";

    /// <summary>Another role instead.</summary>
    public const string Cancel = "cancel";

    /// <summary>Whether the learner was told that a language model reads job descriptions too, at consent or where they were asked for theirs. Of nobody else anything is sent.</summary>
    public static bool WasTold(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.State.OwnRole?.Told == true || turn.Turn.Learner.Consent?.TextVersion == ConsentStep.ModelTextVersion;
    }

    /// <summary>The draft, or an empty one.</summary>
    public async Task<RoleDraft?> FindAsync(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.State.OwnRole?.Draft is { } id ? await drafts.ReadAsync(turn.Turn.Key, id, turn.Cancellation) : null;
    }

    /// <summary>Keeps what there is now, in place of what was kept before.</summary>
    public async Task KeepAsync(DiscoverTurn turn, RoleDraft draft)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var id = await drafts.KeepAsync(turn.Turn.Key, turn.Turn.Number, draft, turn.Cancellation);
        turn.State = turn.State with { OwnRole = (turn.State.OwnRole ?? new OwnRoleWork()) with { Draft = id, Turn = turn.Turn.Number, Earlier = [] } };
        turn.Turn.EraseDrafts(turn.Turn.Number);
    }

    /// <summary>Keeps what a change made of the draft, and the draft before it too, so that the change can be taken back.</summary>
    public async Task KeepChangedAsync(DiscoverTurn turn, RoleDraft changed)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(changed);
        var work = turn.State.OwnRole!;
        IReadOnlyList<EarlierDraft> earlier = [.. work.Earlier.Append(new EarlierDraft(work.Draft!, work.Turn)).TakeLast(MostTakenBack)];
        var id = await drafts.KeepAsync(turn.Turn.Key, turn.Turn.Number, changed, turn.Cancellation);
        turn.State = turn.State with { OwnRole = work with { Draft = id, Turn = turn.Turn.Number, Earlier = earlier } };
        turn.Turn.EraseDrafts(earlier[0].Turn);
    }

    /// <summary>Takes the last change back and says so, or that there is none; nothing else of the list changes.</summary>
    public static void TakeBack(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var work = turn.State.OwnRole!;
        if (work.Earlier.Count == 0)
        {
            turn.Say("role-nothing-undone");
            return;
        }

        turn.State = turn.State with { OwnRole = work with { Draft = work.Earlier[^1].Id, Turn = work.Earlier[^1].Turn, Earlier = [.. work.Earlier.SkipLast(1)] } };
        turn.Say("role-undone");
    }

    /// <summary>Ends the giving: nothing of it stays but a role that was confirmed.</summary>
    public static void End(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.State = turn.State with { OwnRole = null };
        turn.Turn.EraseDrafts(turn.Turn.Number + 1);
    }

    /// <summary>Ends the giving where the conversation went elsewhere, and says so where something had been given.</summary>
    public static void Leave(DiscoverTurn turn, string step)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.State.OwnRole is not { } work || OwnRoleWork.IsAt(step))
        {
            return;
        }

        if (work.Draft is not null)
        {
            turn.Say("own-role-dropped");
        }

        End(turn);
    }

    /// <summary>Takes a part, says how many lines came, and waits for more.</summary>
    public async Task<string?> TakeAsync(DiscoverTurn turn, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var draft = await FindAsync(turn) ?? RoleDraft.Empty;
        PastedPart part;
        try
        {
            part = draft.Document.Add(text);
        }
        catch (PasteException)
        {
            return Again(turn, turn.Phrase("file-too-long"), draft);
        }

        var whole = part.Document.Text();
        if (whole.Length > DocumentReader.MostCharacters)
        {
            return Again(turn, turn.Phrase("file-too-long"), draft);
        }

        var before = LinesOf(draft.Document.Text());
        var lines = LinesOf(whole);
        if (!ReferenceEquals(part.Document, draft.Document))
        {
            await KeepAsync(turn, new RoleDraft(part.Document, null));
        }

        var key = part.Outcome switch
        {
            PasteOutcome.Repeated => "own-role-repeated",
            PasteOutcome.Restarted => "own-role-restarted",
            _ => "own-role-part",
        };
        turn.Choose(StepNames.OwnRole, turn.Phrase(key, new() { ["count"] = lines, ["added"] = Math.Max(0, lines - before) }), Choices(turn, lines));
        return null;
    }

    /// <summary>Takes a file: it is the whole document.</summary>
    public async Task<string?> TakeAsync(DiscoverTurn turn, IReadOnlyList<AttachedFile> files)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(files);
        if (files.Count > 1)
        {
            return Again(turn, turn.Phrase("file-several"), await FindAsync(turn));
        }

        try
        {
            var text = await documents.ReadAsync(await fetcher.FetchAsync(files[0], turn.Cancellation), turn.Cancellation);
            return await ReadAsync(turn, PastedDocument.Empty.Add(text).Document);
        }
        catch (DocumentException error)
        {
            return Again(turn, turn.Phrase("file-" + Kebab.Of(error.Fault.ToString())), await FindAsync(turn));
        }
    }

    /// <summary>Reads what was given; returns the step to go to.</summary>
    public async Task<string?> ReadAsync(DiscoverTurn turn, PastedDocument document)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            if (DocumentSniffer.IsData(document.Text()))
            {
                End(turn);
                return Again(turn, turn.Phrase("file-data"), null);
            }

            var told = WasTold(turn);
            turn.State = turn.State with { OwnRole = new OwnRoleWork() };
            await KeepAsync(turn, new RoleDraft(document, await library.UnderstandAsync(document.Text(), told, turn.Cancellation)));
            turn.Say("own-role-understood");
            return StepNames.RoleCheck;
        }
        catch (RoleDocumentException error)
        {
            turn.Turn.EraseDrafts(turn.Turn.Number);
            return Again(turn, turn.Phrase("role-refused", new() { ["line"] = error.Line, ["reason"] = error.Reason }), null);
        }
    }

    /// <summary>What can be pressed while parts come.</summary>
    public static IReadOnlyList<CardChoice> Choices(DiscoverTurn turn, int lines)
    {
        ArgumentNullException.ThrowIfNull(turn);
        CardChoice cancel = new(Cancel, turn.Button("own-role-cancel"));
        return lines == 0 ? [cancel] : [new CardChoice(All, turn.Button("own-role-all")), cancel];
    }

    /// <summary>Lines with something on them.</summary>
    public static int LinesOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line));
    }

    // Whoever gave a file at the choice of roles is now at the giving of one.
    private static string? Again(DiscoverTurn turn, string text, RoleDraft? draft)
    {
        turn.State = turn.State with { OwnRole = (turn.State.OwnRole ?? new OwnRoleWork()) with { Item = null, Wants = null } };
        turn.Choose(StepNames.OwnRole, text, Choices(turn, draft is null ? 0 : LinesOf(draft.Document.Text())));
        turn.MoveTo = StepNames.OwnRole;
        return null;
    }
}
