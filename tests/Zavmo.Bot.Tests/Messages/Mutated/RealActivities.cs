using System.Text.Json.Nodes;
using Zavmo.Bot.Tests.Teams;

namespace Zavmo.Bot.Tests.Messages.Mutated;

/// <summary>One activity of every kind that Teams sends, as Teams makes it: what the mutations start from.</summary>
internal static class RealActivities
{
    private const string Words = "You said: " + Marker;

    /// <summary>A text that stands in everything a learner writes here, to be looked for in the log.</summary>
    public const string Marker = "quicksilver-heron";

    private static readonly (string Name, string Type, string Part)[] Kinds =
    [
        ("message", "message", """{"text":"WORDS","textFormat":"plain"}"""),
        ("yes", "message", """{"text":"yes","textFormat":"plain"}"""),
        ("number", "message", """{"text":"1","textFormat":"plain"}"""),
        ("attachment", "message", """
            {"text":"WORDS","attachments":[{"contentType":"text/html","content":"<div>WORDS</div>"},
             {"contentType":"application/vnd.microsoft.teams.file.download.info","contentUrl":"https://example.org/f","name":"f.docx","content":{"downloadUrl":"https://example.org/f","uniqueId":"1","fileType":"docx"}}]}
            """),
        ("submit", "message", """{"value":{"verb":"choose","choice":"yes","nonce":"n1","step":"consent"},"replyToId":"s1"}"""),
        ("rate", "message", """{"value":{"verb":"rate","nonce":"n1","step":"rate","r0":"3","r1":"4"},"replyToId":"s1"}"""),
        ("execute", "invoke", """
            {"name":"adaptiveCard/action","replyToId":"s1","value":{"action":{"type":"Action.Execute","id":"a","verb":"choose",
             "data":{"verb":"choose","choice":"yes","nonce":"n1","step":"consent"}},"trigger":"manual"}}
            """),
        ("refresh", "invoke", """
            {"name":"adaptiveCard/action","replyToId":"s1","value":{"action":{"type":"Action.Execute","verb":"refresh","data":{}},"trigger":"automatic"}}
            """),
        ("feedback", "invoke", """
            {"name":"message/submitAction","replyToId":"s1","value":{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"WORDS\"}"}}}
            """),
        ("query", "invoke", """{"name":"composeExtension/query","value":{"commandId":"progress","parameters":[{"name":"q","value":"sam"}],"queryOptions":{"skip":0,"count":25}}}"""),
        ("selectItem", "invoke", """{"name":"composeExtension/selectItem","value":{"id":"1","date":"2026-03-02T09:00:00Z"}}"""),
        ("taskFetch", "invoke", """{"name":"task/fetch","value":{"data":{"x":1},"context":{"theme":"default"}}}"""),
        ("taskSubmit", "invoke", """{"name":"task/submit","value":{"data":{"x":1},"context":{"theme":"default"}}}"""),
        ("fileConsent", "invoke", """{"name":"fileConsent/invoke","value":{"type":"fileUpload","action":"accept","context":{},"uploadInfo":{"contentUrl":"https://example.org"}}}"""),
        ("verifyState", "invoke", """{"name":"signin/verifyState","value":{"state":"123456"}}"""),
        ("tokenExchange", "invoke", """{"name":"signin/tokenExchange","value":{"id":"1","connectionName":"c","token":"t"}}"""),
        ("cardAction", "invoke", """{"value":{"x":1}}"""),
        ("expectReplies", "message", """{"text":"WORDS","deliveryMode":"expectReplies"}"""),
        ("membersAdded", "conversationUpdate", """{"membersAdded":[{"id":"28:bot"},{"id":"29:sam","name":"Sam"}]}"""),
        ("membersRemoved", "conversationUpdate", """{"membersRemoved":[{"id":"29:kim"}]}"""),
        ("renamed", "conversationUpdate", """{"topicName":"x","channelData":{"eventType":"channelRenamed","channel":{"id":"19:c","name":"n"},"team":{"id":"19:t","name":"t"},"tenant":{"id":"t1"}}}"""),
        ("install", "installationUpdate", """{"action":"add"}"""),
        ("upgrade", "installationUpdate", """{"action":"add-upgrade"}"""),
        ("uninstall", "installationUpdate", """{"action":"remove"}"""),
        ("reaction", "messageReaction", """{"reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"heart"}],"replyToId":"s1"}"""),
        ("edit", "messageUpdate", """{"text":"WORDS","channelData":{"eventType":"editMessage","tenant":{"id":"t1"}}}"""),
        ("undelete", "messageUpdate", """{"text":"WORDS","channelData":{"eventType":"undeleteMessage","tenant":{"id":"t1"}}}"""),
        ("deletion", "messageDelete", """{"channelData":{"eventType":"softDeleteMessage","tenant":{"id":"t1"}}}"""),
        ("group", "message", """
            {"text":"<at>Zavmo</at> WORDS","conversation":{"id":"19:group@thread.v2","conversationType":"groupChat","isGroup":true,"tenantId":"t1"},
             "entities":[{"type":"mention","text":"<at>Zavmo</at>","mentioned":{"id":"28:bot","name":"Zavmo"}}]}
            """),
        ("channel", "message", """
            {"text":"<at>Zavmo</at> WORDS","conversation":{"id":"19:channel@thread.tacv2;messageid=1","conversationType":"channel","isGroup":true,"tenantId":"t1"},
             "entities":[{"type":"mention","text":"<at>Zavmo</at>","mentioned":{"id":"28:bot","name":"Zavmo"}}],
             "channelData":{"channel":{"id":"19:c"},"team":{"id":"19:t"},"tenant":{"id":"t1"}}}
            """),
        ("typing", "typing", "{}"),
        ("event", "event", """{"name":"application/vnd.microsoft.meetingStart","value":{"Id":"1","StartTime":"2026-03-02T09:00:00Z"}}"""),
        ("end", "endOfConversation", """{"code":"completedSuccessfully"}"""),
        ("unknown", "somethingNew", """{"text":"WORDS","value":[1,[2,{"a":null}]]}"""),
    ];

    /// <summary>How many kinds there are.</summary>
    public static int Count => Kinds.Length;

    /// <summary>The kind with that number as an activity of its own, written by that user.</summary>
    public static (string Name, JsonObject Activity) Create(TeamsHost host, int kind, string user)
    {
        var (name, type, part) = Kinds[kind];
        return (name, host.Activity(type, user, JsonNode.Parse(part.Replace("WORDS", Words, StringComparison.Ordinal))!.AsObject()));
    }
}
