using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles.Adverts;

/// <summary>What three more adverts have to yield: one whose offer depends on checks and hours that stand behind the benefits, one of an agency with
/// remarks behind its demands, and one in which only where something was learned is wished for.</summary>
internal static class OfferExpectations
{
    public static Dictionary<string, AdvertExpectations> All { get; } = new()
    {
        ["customer-adviser"] = new("Customer Adviser", 3, 6,
        [
            "F 3 19 Customer service",
            "F 4 20 Communication",
            "F 3 21 Empathy and active listening",
            "F 3 23 Accuracy and attention to detail when handling personal data",
            "F 2 24 Numeracy",
            "T 3 20 Explain money matters in plain language",
            "T 3 22 Confidence moving between several screens at once",
            "T 3 22 Keyboard skills",
            "T 2 25 Complaint handling experience",
            "R 2 26 FCA's Consumer Duty",
            "P 3 37 Able to commit to the full eight-week training period",
            "P 3 38 Credit check",
            "P 3 38 Criminal record check",
            "P 3 38 Five years of references",
            "P 3 39 Work a rota between 8am and 8pm",
        ],
        [
            ("Salary: £24,350 plus up to 8% annual bonus", LeftOutReason.Terms),
            ("Closing date: 14 March at 23:59", LeftOutReason.HowToApply),
            ("We've been looking after people's money since 1871", LeftOutReason.AboutTheCompany),
            ("You do not need a banking background or a degree", LeftOutReason.NotAsked),
            ("27 days' holiday plus bank holidays", LeftOutReason.Benefit),
            ("Eight weeks' full-time training in the classroom", LeftOutReason.Benefit),
            ("Paid time off for volunteering", LeftOutReason.Benefit),
            ("We are a Disability Confident Leader", LeftOutReason.EqualOpportunity),
        ]),
        ["credit-controller"] = new("Credit Controller", 3, 5,
        [
            "F 4 22 Negotiation",
            "F 4 23 Telephone manner",
            "F 4 23 Written English",
            "F 3 25 Team player",
            "F 3 25 Work on their own initiative",
            "T 3 21 Do pivot tables and VLOOKUPs",
            "T 3 22 Difficult conversations",
            "T 3 24 Small claims process",
            "T 2 27 Second European language",
            "D 3 20 Sage 200",
            "D 3 21 Excel",
            "R 3 24 Late payment legislation",
            "P 3 19 2+ years in a B2B credit control role",
            "P 3 26 AAT or CICM studies",
            "P 3 40 Right to work in the UK",
        ],
        [
            ("They have a lovely modern office on the Brackmills estate", LeftOutReason.Benefit),
            ("Study support for AAT / CICM", LeftOutReason.Benefit),
            ("Early finish on Fridays", LeftOutReason.Benefit),
            ("By submitting your CV you consent to our terms", LeftOutReason.HowToApply),
            ("Credit Control Manager - Milton Keynes", LeftOutReason.HowToApply),
        ]),
        ["pharmacy-dispenser"] = new("Pharmacy Dispenser", 3, 5,
        [
            "F 4 22 Attention to detail",
            "F 3 23 Communication",
            "F 3 23 Friendly manner with patients",
            "F 3 24 Patient confidentiality",
            "T 3 21 Dispensing in a community pharmacy",
            "D 2 21 ProScript Connect",
            "P 3 20 An NVQ Level 2 in Pharmacy Services",
            "P 3 25 Happy to work every other Saturday",
        ],
        [
            ("Hallam & Reeve is a family-run group of nine pharmacies", LeftOutReason.AboutTheCompany),
            ("You don't need to have worked with care homes before", LeftOutReason.NotAsked),
            ("Paid study time if you want to go on to be a pharmacy technician", LeftOutReason.Benefit),
            ("Free flu jab", LeftOutReason.Benefit),
            ("We reserve the right to close this vacancy early", LeftOutReason.HowToApply),
            ("Hallam & Reeve is an equal opportunities employer", LeftOutReason.EqualOpportunity),
        ]),
    };
}
