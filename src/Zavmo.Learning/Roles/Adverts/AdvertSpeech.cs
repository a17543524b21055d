using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Tells to whom a sentence of an advert speaks, and what it wants or promises.</summary>
internal static partial class AdvertSpeech
{
    /// <summary>Whether a sentence begins with what is to be done: "To take calls", "Running the floor", "Book guests".</summary>
    public static bool Starts(string text) => Doing().IsMatch(text);

    [GeneratedRegex(@"^(?:to\s+\p{L}|\p{Lu}[\p{L}-]*ing\b|(?:they|the (?:role|job|post|work))\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Doing();

    [GeneratedRegex(@"\b(?:you|your|candidates?|applicants?|post-?holder)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Addressed();

    [GeneratedRegex(@"\b(?:(?:looking for|need|want|seeking|(?<!look(?:ing|s|ed)? )after) (?:someone|somebody|people(?!['\u2019])|a person|a \w+ person)|(?:person|candidate|applicant|colleague|hire)s? (?:(?:that |whom? )?we (?:have in mind|\w+(?: for| after)?|are \w+(?: for| after)?) )?(?:will|should|must|needs? to) (?:\w+ )?(?:have|be|bring|know|hold|need|enjoy|understand)|(?:(?<=^|\b(?:needs?|wants?|seeks?|seeking|likes?|love|be|is|suits?|hir(?:e|es|ing)|recruit\w*|employ\w*|appoint\w*|find|after|prefer|expect|(?:look\w*|search\w*|ideal|perfect|right|suited|job|role|post) for) (?:also |the |those )?)(?:someone|somebody|people|a person)|(?<!(?<!looking|searching|ideal|perfect|right|suited|job|role|post) for (?:the |those )?)(?:candidates?|applicants?)) (?:who|with)|you(?:['\u2019]ll| will| must| should)? (?:\w+ )?(?:need|have|be (?:able|available|willing|prepared|free)|know|understand|hold|bring)|(?:you|applicants?|candidates?) (?:(?:\w+ )?must(?! (?:also |first )?(?:apply|create|submit|complete|send|click|register|sign|include|quote|attach|upload|fill|log)\b)|(?:are|will be) (?:required|expected) to (?!(?:apply|attend an? (?:interview|assessment))\b))|(?:looking for|seeking|need|want|recruiting|hiring|employ)\b(?:(?!\b(?:to|in|at)\b)[^.]){3,60}?\b(?:who|with)\b|(?:is|are) (?:essential|required|desirable)|years?['\u2019]? (?:of )?(?:[\w-]+ )?experience|we(?:['\u2019]d| would| do)? (?:also )?(?:expect|require|ask for|insist on|like you to|want you to|(?:want|like|love|need) to see(?!.*\byour (?:note|application|cv|letter|e-?mail)\b))|they(?:['\u2019]ll| will| must| should| need to) (?:\w+ )?(?:be (?!responsible)|have|need|know|understand|hold|bring))\b", RegexOptions.IgnoreCase)]
    public static partial Regex Wanted();

    // What the person is given: "Benefits include ...", "The package ...", "You will receive ...".
    [GeneratedRegex(@"^(?:(?i:the |our |other |additional |further |staff |employee )*(?i:benefits?|perks|package|rewards?)\b(?! (?:advice|claims|law))|(?i:you)(?:['\u2019]ll| will|['\u2019]d)\s+(?:also\s+)?(?:get|receive|enjoy|earn|be (?:paid|given|offered))\b|(?i:in return)\b|(?:(?i:our client|the (?:council|company|trust|school|charity|firm|practice|role|post|job))|\p{Lu}[\w&'\u2019]*(?: \p{Lu}[\w&'\u2019]*){0,3})\s+(?:also\s+)?offers\b|There(?:['\u2019]s| is| are) also\b)")]
    public static partial Regex Given();

    [GeneratedRegex(@"^you(?:['\u2019]\p{L}+)?\s+\p{L}", RegexOptions.IgnoreCase)]
    public static partial Regex OfYou();

    [GeneratedRegex(@"^(?:are|do|have|can) you\b(?!\s+(?:want|fancy|looking|ready|interested)).*\?$", RegexOptions.IgnoreCase)]
    public static partial Regex Question();

    [GeneratedRegex(@"^please\s+(?:use|refer|address|read|see|show|give|make|tell|quote|mark|mention|include|check|allow|state|say|let)\b|^(?:please\s+|to apply,?\s+|simply\s+|just\s+)*(?:ring|call|phone|text|email|e-mail|contact|write to|speak to|pop in|drop in|apply|visit (?:our|us))\s+(?!(?:on |out )?(?:customers?|clients?|patients?|guests?|parents|suppliers)\b)|^(?:\w+\s+)?(?:applicants?|candidates?)\s+(?:(?:who\b.*?\b)?(?:will|may)\s+be\s+(?:given|treated|offered|guaranteed|prioritised|asked|invited|interviewed|contacted|notified|shortlisted|tested)|(?:should|must|will need to|are asked to|need to)\s+(?:bring|send|include|complete|submit|e-?mail|apply|attach|enclose|write|show|prepare|say|state|tell|name|give|quote|mention|call|ring|contact))\b", RegexOptions.IgnoreCase)]
    public static partial Regex Invited();

    // "Do you want to work where you are more than a number?"
    [GeneratedRegex(@"^(?:(?:are|do|would|could|have|is) you\s+(?:\w+\s+)?(?:want|fancy|look\w*|ready|interested|tired|dream\w*|like to (?:work|join|be part)|bored|search\w*)\b|(?:fancy|tired of|bored of|looking for|want)\b).*\?$", RegexOptions.IgnoreCase)]
    public static partial Regex Asks();

    [GeneratedRegex(@"\b(?:you(?:['\u2019]ll| will)? need (?!to (?!be|have|hold|know))|you must (?:have|be|hold)|(?:is|are) (?:essential|required|desirable)|must (?:have|hold))\b", RegexOptions.IgnoreCase)]
    public static partial Regex Required();

    /// <summary>Whether somebody named behind these words is helped or served rather than sought: "supporting", "who have lost".</summary>
    public static bool IsServed(string before) => Serving().IsMatch(before);

    [GeneratedRegex(@"\b(?:(?!(?:seek|look|hir|recruit|appoint|employ|want|need|be)ing\b)\p{L}+ing|lost|help|support|to|with|by|and|of|the|than)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Serving();

    [GeneratedRegex(@"^you(?:['\u2019]ll| will| would)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Promise();

    // Talk about the job or to the reader; a requirement in a list of them begins otherwise.
    [GeneratedRegex(@"^(?:this|that|it|there|no|he|she|(?:he|she)[\u2019\x27]s|nobody|everyone|everybody|most|many|customers|they (?:do|don[\u2019\x27]t|use|have|hold|are not|will not)|you (?:may|might|could)(?! (?:need|have|be))|the (?:role|job|post|position)|if|as|don['\u2019]t|please|sound|so|and(?!\s+(?:an?|the)\b)|but|whether|join|interested|not)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Talk();

    // "Half of our design is words" tells of the employer.
    [GeneratedRegex(@"\b(?:our|us|we)\b.*\b(?:is|are|was|were|has|have|will)\b|\b(?:is|are|was|were|has|have|will)\b.*\b(?:our|us|we)\b", RegexOptions.IgnoreCase)]
    public static partial Regex OfUs();
}
