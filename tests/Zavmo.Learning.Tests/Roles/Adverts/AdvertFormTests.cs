using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles.Adverts;

/// <summary>Lines that ask nothing of the person, and adverts of one paragraph or with headings of their own.</summary>
public sealed class AdvertFormTests
{
    [Theory]
    [InlineData("About us\nWe have 30 years' experience in logistics.\n\nAbout you\n- You can file", "File")]
    [InlineData("About you\n- You can file\n- #hiring #jobs", "File")]
    [InlineData("About you\n- You can file\n- Contact: Ann Lee, 01632 960 123", "File")]
    [InlineData("About you\n- You can file\n- Experience of writing e-mails to customers", "File|Writing e-mails to customers")]
    [InlineData("About you\n- You can file\n- Visa sponsorship is not available for this role", "File")]
    [InlineData("About you\n- You can file\n- You must have the right to work in the UK", "File|The right to work in the UK")]
    [InlineData("About you\n- You can file\nWe are unable to offer visa sponsorship.", "File")]
    [InlineData("About you\n- You can file\n\nApplicants should apply by 3 May with a CV.", "File")]
    [InlineData("About you\n- You can file\n\nApplications close at midnight on 12 June.", "File")]
    [InlineData("About you\n- You can file\n\nCandidates must submit their application before noon on 3 May.", "File")]
    [InlineData("About you\n- You can file\n\nDesirable\n- None", "File")]
    [InlineData("About you\n- You can file\n\nInterviews: 6 June in Leeds", "File")]
    [InlineData("About you\n- You can file\n\nPhone: 01632 960 123\nEmail: jobs@x.example", "File")]
    [InlineData("About you\n- You can file\n\nShortlisted candidates must be available for interview on 6 June.", "File")]
    [InlineData("About you\n- You can file\n\nSponsorship is available for the right candidate.", "File")]
    [InlineData("About you\n- You can file\n\nTel 01632 960 123 or jobs@x.example", "File")]
    [InlineData("About you\n- You can file\n\nThe closing date is 3 May.", "File")]
    [InlineData("About you\n- You can file\n\nYou will need to complete our online form by 7 July.", "File")]
    [InlineData("About you\nThe ideal candidate has 5 years' experience in payroll.", "Payroll #4")]
    [InlineData("About you\nWe need 5 years' experience in payroll.", "Payroll #4")]
    [InlineData("About you\nYou can file. Our firm has more than ten years' experience of family law.", "File")]
    [InlineData("About you\nYou have 5 years of experience in payroll.", "Payroll #4")]
    [InlineData("Essential\n- You can file\n\nDesirable\nN/A", "File")]
    [InlineData("Marlow Ltd has 25 years' experience in roofing.\n\nAbout you\n- You can file", "File")]
    [InlineData("Our team brings together 60 years of experience in law.\n\nAbout you\n- You can file", "File")]
    [InlineData("We have over 30 years' experience in logistics and need good people.\n\nAbout you\n- You can file", "File")]
    [InlineData("With 25 years of experience in roofing, we know what we do.\n\nAbout you\n- You can file", "File")]
    [InlineData("About you\nOur ideal candidate has 5 years' experience in retail.", "Retail")]
    [InlineData("About you\nStaff have an average of ten years' experience, so you will be in good company.", "Keep the notes in order")]
    [InlineData("Essential\n- You can file\n\nNote: interviews will be by Teams on 3 June", "File")]
    [InlineData("Essential\n- You can file\n\nTo find out more contact Ann on 07700 900123.", "File")]
    [InlineData("About you\nYou can file. We are a lively surgery looking for someone to join our team of four.", "File")]
    [InlineData("About you\n- You can file\n\nThis post is exempt from the Rehabilitation of Offenders Act 1974 and a submission for disclosure will be made.", "File")]
    public void Should_take_no_requirement_from_the_employer_and_from_addresses_and_dates(string part, string names) =>
        Assert.Equal(names, AdvertTexts.Shown(AdvertTexts.Part(part), levels: names.Contains('#', StringComparison.Ordinal), weights: false));

    [Theory]
    [InlineData("About you\n- Able to build rapport with people of any age and any background", "Build rapport with people of any age and any background")]
    [InlineData("About you\n- Confident talking to people from all backgrounds", "Talking to people from all backgrounds")]
    [InlineData("About you\n- Experience of working with children of all ages", "Working with children of all ages")]
    [InlineData("About you\n- You are comfortable with people of all backgrounds", "People of all backgrounds")]
    [InlineData("What you'll be doing\n- You will welcome visitors of all ages\n\nAbout you\n- You can file", "File")]
    public void Should_keep_whom_the_person_works_with(string part, string names) =>
        Assert.Equal(names, AdvertTexts.Shown(AdvertTexts.Part(part), levels: false, weights: false));

    [Theory]
    [InlineData("About you\nYou will need at least three years' experience in a bike shop and a Level 2 Diploma in Cycle Maintenance (City & Guilds or similar).", "At least three years' experience in a bike shop|Level 2 Diploma in Cycle Maintenance")]
    [InlineData("About you\nYou can get to all our sites \u2013 a full driving licence and use of a car are essential.", "A full driving licence|Get to all our sites|Use of a car")]
    [InlineData("About you\nWelding, cutting and grinding should be second nature.", "Cutting|Grinding|Welding")]
    [InlineData("About you\nKnowledge of the Food Safety Act 1990 is important to us.", "Food Safety Act 1990")]
    [InlineData("About you\nYou can file. Stock counts on Procure Wizard would help.", "File|Stock counts on Procure Wizard")]
    [InlineData("Essential\n- At least 18 months post-registration", "At least 18 months post-registration")]
    [InlineData("Must have\n- Nights out on most weeks", "Nights out on most weeks")]
    [InlineData("About you\nWe need a joiner who can hang a door alone.", "Hang a door alone")]
    [InlineData("Must have\n- Technical\n    - SQL\n    - dbt\n- People\n    - Explaining numbers", "Dbt|Explaining numbers|SQL")]
    [InlineData("About you\nFanuc control essential, Heidenhain would be a bonus", "Fanuc control|Heidenhain")]
    [InlineData("About you\n- Basic electrics: safe isolation, wiring up controls and fault finding", "Fault finding|Safe isolation|Wiring up controls")]
    [InlineData("About you\n- Safe load restraint: straps, chains and nets", "Safe load restraint")]
    [InlineData("About you\n- Advanced Excel, including pivot tables and lookups", "Excel")]
    [InlineData("About you\nYou can file.\n\nSafeguarding\nThe postholder will be required to undertake an enhanced DBS check.", "Enhanced DBS check|File")]
    [InlineData("About you\nYou can file.\n\nWhat we offer\nA free DBS check and a pension.", "File")]
    public void Should_lose_nothing_of_a_sentence_and_name_it_plainly(string part, string names) =>
        Assert.Equal(names, AdvertTexts.Shown(AdvertTexts.Part(part), levels: false, weights: false));

    [Fact]
    public void Should_list_a_paper_once_however_it_is_written()
    {
        var role = AdvertTexts.Part("About you\nYou're a registered general nurse (RGN) with a current NMC PIN.\n\nEssential\n- RGN\n- Current NMC registration");

        Assert.Equal(2, role.Requirements.Count);
        Assert.All(role.Requirements, item => Assert.Single(item.OtherLines));
    }

    [Fact]
    public void Should_take_no_level_of_a_paper_for_that_of_the_post()
    {
        var role = RoleParser.Parse("Our mill shop seeks a baker. You must hold a Level 2 Food Safety certificate and you need two years' experience of sourdough.", AdvertTexts.Table);

        Assert.Equal(("Baker", null), (role.Title, role.Level));
    }

    [Theory]
    [InlineData("Are you a people person? We are hiring a receptionist for our surgery. You will need good IT skills and a calm manner.", "Calm manner|IT", "Receptionist")]
    [InlineData("Café Manager\n\nwhat you'll do\nrun the café\n\nwhat you need\ntill experience\nlatte art\n", "Latte art|Till experience", "Café Manager")]
    [InlineData("Dear all,\n\nOur nursery seeks a cook. You need a food hygiene certificate.", "A food hygiene certificate", "Cook")]
    [InlineData("Good morning everyone\nWe've an opening for a Junior Joiner at our Bath workshop. You'll need a CSCS card and steady hands.", "A CSCS card|Steady hands", "Junior Joiner")]
    [InlineData("Hello!\n\nRoofer needed in Hull\n\nYou must be able to slate a roof.", "Slate a roof", "Roofer")]
    [InlineData("Hi there\n\nWe are looking for a roofer.\n\nAbout you\n- Slating\n", "Slating", "Roofer")]
    [InlineData("Payroll Clerk\n\nYour day\nYou check timesheets.\n\nThe person\nYou are accurate and you know Sage.\n", "Accurate|Sage", "Payroll Clerk")]
    [InlineData("We are a small bakery. Are you a baker? You should have two years' experience of sourdough and be happy to start at four.", "Happy to start at four|Sourdough", "Baker")]
    [InlineData("roofer wanted. you must be able to slate a roof and have a driving licence. cash in hand no thanks, PAYE only.", "A driving licence|Slate a roof", "Roofer")]
    public void Should_read_adverts_without_usual_headings(string advert, string names, string title)
    {
        var role = RoleParser.Parse(advert, AdvertTexts.Table);

        Assert.Equal(title, role.Title);
        Assert.Equal(names, AdvertTexts.Shown(role, levels: false, weights: names.Contains(" -", StringComparison.Ordinal)));
    }
}
