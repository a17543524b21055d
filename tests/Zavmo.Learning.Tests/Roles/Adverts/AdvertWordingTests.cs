using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles.Adverts;

/// <summary>The same demand in many wordings: with its reason, with a remark behind it, below headings of every tone, and as what an offer depends on.</summary>
public sealed class AdvertWordingTests
{
    [Theory]
    [InlineData("About you\n- Some knowledge of payroll would be handy, though we can teach you", "Payroll -")]
    [InlineData("About you\n- A forklift ticket is useful but training can be given", "A forklift ticket -")]
    [InlineData("About you\n- Experience of Shopify would be great, but don't worry if not", "Shopify -")]
    [InlineData("About you\n- An idea of VAT would be welcome but can be picked up here", "VAT -")]
    [InlineData("About you\n- Spanish would be fab", "Spanish -")]
    [InlineData("About you\n- A cargo bike would be a massive plus", "Cargo bike -")]
    [InlineData("About you\n- Welding would be lovely but isn't a must", "Welding -")]
    [InlineData("About you\n- Your spelling is good enough to write signs", "Spelling")]
    [InlineData("About you\n- Two years in a kitchen, ideally a hotel's", "Two years in a kitchen")]
    public void Should_take_a_remark_for_no_part_of_the_name(string part, string names) =>
        Assert.Equal(names, AdvertTexts.Shown(AdvertTexts.Part(part), levels: false, weights: names.Contains(" -", StringComparison.Ordinal)));

    [Theory]
    [InlineData("About you\n- Because our yard is remote, you must have your own car", "Your own car")]
    [InlineData("About you\n- You will need your own car as buses stop at six", "Your own car")]
    [InlineData("The job\nBecause you will be weighing gold, we need someone with steady hands.", "Steady hands")]
    [InlineData("The job\nTo meet our insurer's terms you must be over 21.", "Over 21")]
    [InlineData("The job\nAfter the induction, staff are expected to join the weekend rota.", "Join the weekend rota")]
    [InlineData("The job\nYou must have the right to work in the UK, as we hold no sponsor licence.", "The right to work in the UK")]
    [InlineData("The job\nThe person we have in mind will have two years of glazing behind them.", "Glazing behind them")]
    [InlineData("The job\nIf you can speak Polish, we'd love to hear from you.", "Speak Polish")]
    [InlineData("The job\nPunctuality matters here, and so does tact.", "Punctuality|Tact")]
    public void Should_take_the_reason_for_no_demand(string part, string names) =>
        Assert.Equal(names, AdvertTexts.Shown(AdvertTexts.Part(part), levels: false, weights: false));

    [Theory]
    [InlineData("We've been looking after people's shoes since 1902.")]
    [InlineData("We look after families who have lost someone who mattered.")]
    [InlineData("One day you could be helping somebody who has never used a till.")]
    [InlineData("If you hold a first aid certificate, we will pay you 20p an hour more.")]
    [InlineData("If you don't have a licence we'll put you through it.")]
    [InlineData("(E) is essential, (D) is desirable.")]
    [InlineData("Please use the numbers above when you write to us.")]
    [InlineData("Do you want to work where you are more than a number?")]
    [InlineData("Fancy it?\nAll humans welcome.")]
    public void Should_take_no_demand_from_boasts_offers_and_questions(string line) =>
        Assert.Equal("File", AdvertTexts.Shown(AdvertTexts.Part("About you\n- You can file\n\nThe job\n" + line), levels: false, weights: false));

    [Theory]
    [InlineData("Any offer will be conditional on two references, a medical and proof of qualifications.", "Medical|Proof of qualifications|Two references")]
    [InlineData("As we handle cash, every appointment is subject to a credit check and references.", "Credit check|References")]
    [InlineData("You will be asked to provide two references and pass a drug test.", "Drug test|Two references")]
    [InlineData("Successful applicants must undergo vetting and a health assessment.", "Health assessment|Vetting")]
    [InlineData("All offers depend on an enhanced DBS check (we pay) and two references.", "Enhanced DBS check|Two references")]
    public void Should_read_what_an_offer_depends_on(string line, string names)
    {
        var role = AdvertTexts.Part("About you\n- You can file\n\nBefore you start\n" + line);

        Assert.Equal(names, string.Join('|', role.Requirements.Where(item => item.Category == RequirementCategory.Prerequisite).Select(item => item.Name).Order(StringComparer.Ordinal)));
        Assert.Equal("File", Assert.Single(role.Requirements, item => item.Category != RequirementCategory.Prerequisite).Name);
    }

    [Theory]
    [InlineData("Available to work any three evenings a week")]
    [InlineData("Two weekends in four")]
    [InlineData("Willing to join the standby rota")]
    [InlineData("Able to cover early starts and late finishes")]
    [InlineData("Happy to stand for long periods and carry trays")]
    [InlineData("Must be able to climb ladders and carry heavy loads")]
    [InlineData("Must have been resident in the UK for three years")]
    public void Should_take_hours_and_loads_for_what_is_met_or_not(string line) =>
        Assert.Equal(RequirementCategory.Prerequisite, Assert.Single(AdvertTexts.Part("About you\n- " + line).Requirements).Category);

    [Theory]
    [InlineData("You'll fit in if you've got\u2026", "Filing")]
    [InlineData("You'll be right at home if you have", "Filing")]
    [InlineData("Brownie points if you have\u2026", "Filing -")]
    [InlineData("You get bonus points for", "Filing -")]
    [InlineData("What'd be the icing on the cake?", "Filing -")]
    [InlineData("Not essential, but we'd love", "Filing -")]
    [InlineData("It'd be lovely if you had", "Filing -")]
    [InlineData("No need to panic if you haven't got", "")]
    [InlineData("Don't fret if you don't have", "")]
    [InlineData("We won't mind if you lack", "")]
    [InlineData("The goodies", "")]
    [InlineData("The good bits", "")]
    public void Should_know_by_its_heading_how_much_a_list_is_wanted(string heading, string names)
    {
        var shown = AdvertTexts.Shown(AdvertTexts.Part("About you\n- Typing\n\n" + heading + "\n\u2192 Filing\n\u2192 Ledgers in Crewe"), levels: false, weights: names.Contains('-', StringComparison.Ordinal));

        Assert.Equal(names.Length == 0 ? "Typing" : names.EndsWith('-') ? "Filing -|Ledgers in Crewe -|Typing" : "Filing|Ledgers in Crewe|Typing", shown);
    }

    [Theory]
    [InlineData("- Reporting: Tableau or Looker", "Looker|Tableau")]
    [InlineData("- Version control: strong Git", "Git")]
    [InlineData("- Soft skills: able to explain numbers", "Explain numbers")]
    [InlineData("- Patience: you never raise your voice", "Patience")]
    [InlineData("- PC skills (Excel, email, diary)", "Diary|Email|Excel|PC skills")]
    [InlineData("- Keeping notes on Carebase (or similar software)", "Carebase|Keeping notes on Carebase")]
    [InlineData("- Wiring of panels - must be able to read drawings", "Read drawings|Wiring of panels")]
    [InlineData("- CSCS card - must be current", "CSCS card")]
    [InlineData("- Excellent written skills, including minute taking", "Minute taking|Written skills")]
    [InlineData("- Understanding of how pensions work", "Pensions")]
    [InlineData("- You know why hygiene matters", "Hygiene")]
    [InlineData("- A hobby such as chess or drama that you could share", "Chess or drama")]
    [InlineData("- An interest in, and some understanding of, local government", "Local government")]
    [InlineData("- Knowledge of the Equality Act 2010 and of our complaints code", "Complaints code|Equality Act 2010")]
    [InlineData("- Good with people", "Good with people")]
    [InlineData("- You are warm, fun and kind\n- You can file", "File")]
    public void Should_name_what_is_asked_for_and_not_where_it_stands(string lines, string names) =>
        Assert.Equal(names, AdvertTexts.Shown(AdvertTexts.Part("About you\n" + lines), levels: false, weights: false));
}
