namespace Zavmo.Bot.Tests.Conversations;

/// <summary>A folder of assets that a test writes; it starts with the shared phrases of the repository.</summary>
internal sealed class TemporaryAssets : IDisposable
{
    internal const string Minimal = """
        kind: learning
        status: ready
        id: eleventh
        version: 1
        title: The eleventh
        purpose: Show that one class and one folder are enough.
        does: Answer one question.
        fit: { middle: { suits: 1, minutes: 10 } }
        evidence: [K]
        stages:
          - { id: ask, purpose: "Ask one thing." }
        stop:
          - { id: asked, when: "It was asked." }
        phrases:
          ask:
            form: question
            said: once
            with: [topic]
            say: ["What do you know about {{ topic }}?"]
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("zavmo-assets-");

    internal TemporaryAssets() =>
        Write("shared.yaml", File.ReadAllText(System.IO.Path.Combine(Spoken.Assets.Folder, "shared.yaml")));

    internal string Path => folder.FullName;

    internal void Write(string file, string text)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
