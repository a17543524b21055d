using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles;

/// <summary>Every field of a document that has every section and every oddity in it.</summary>
public sealed class OwnDocumentTests
{
    private readonly RoleProfile profile = RoleParser.Parse("\uFEFF" + Documents.Own().ReplaceLineEndings("\r\n"));

    [Fact]
    public void Should_read_what_the_role_is()
    {
        Assert.Equal(("Night Shift Team Leader", "L2", 3), (profile.Title, profile.Level, profile.SeniorityLevel));
        Assert.Equal(
            "The Night Shift Team Leader keeps a cross-dock moving between 22:00 and 06:00. You plan the lanes and look after eight people.\n\nSome nights are quiet; most are not.",
            profile.Summary);
        Assert.Equal(["Depot Manager"], profile.ReportsTo);
        Assert.Equal("8 warehouse operatives", profile.DirectReports);
        Assert.Equal(["Yard Marshal", "Transport Planner (nights)", "Stock Controller"], profile.MatrixTitles);
        Assert.Equal(
            ["Transport office (for the order of departures)", "Day shift leads (who inherit what you leave)", "Fleet workshop"],
            profile.InternalStakeholders);
        Assert.Equal(["Hauliers' drivers (for turnaround at the bays)", "Fire and rescue service"], profile.ExternalStakeholders);
        Assert.Equal("Late trailers cost a contract penalty before breakfast.", profile.OrganisationalImpact);
    }

    [Fact]
    public void Should_read_metrics_with_wrapped_lines_and_repeated_labels()
    {
        Assert.Equal(
            [
                new Metric("Trailer Turnaround", "Minutes between a trailer docking and leaving the bay.", new LineRange(26, 31))
                {
                    Target = "Under 45 minutes on nine nights out of ten",
                    Frequency = "Nightly",
                    Example = "Last week: 41 minutes on average; Tuesday's 58 was a broken leveller.",
                },
                new Metric("Pick Accuracy", "Lines picked right first time.", new LineRange(32, 35)) { Target = "99.6 %", Frequency = "Weekly" },
            ],
            profile.QuantitativeMetrics);
        Assert.Equal(
            [
                new Metric("Calm Handovers", "How little the day shift has to ask. A repeated label adds to the text.", new LineRange(37, 40))
                {
                    Evidence = "The board is current at 05:45; open points have a name.",
                },
            ],
            profile.QualitativeMetrics);
    }

    [Fact]
    public void Should_read_what_is_said_about_the_person()
    {
        Assert.Equal(
            [new Trait("Steady", "You count to three before you answer the radio.", "Panic travels faster than a forklift.", new LineRange(42, 44))],
            profile.PrimaryTraits);
        Assert.Equal(["Skepticism", "Fair"], profile.SupportingTraits.Select(trait => trait.Name));
        Assert.Equal("You recount a pallet that looks too neat.", profile.SupportingTraits[0].Description);
        Assert.Equal([new Motivator("An empty dock at dawn", "You like to see the last trailer pull away.", new LineRange(51, 52))], profile.Motivators);
        Assert.Equal("Winter nights are long. The heating reaches the office and no further.", profile.Demotivators);
        Assert.Equal(["Printers: they jam at 03:00.", "Late trailers that arrive in convoys."], profile.Frustrations);
        Assert.Equal(["Daylight", "A desk of your own"], profile.NonOffers);
        Assert.Equal("Reversing alarms and cold air.", profile.SensoryConsiderations);
        Assert.Equal("Four nights on, four off.", profile.FlexibilityNotes);
    }

    [Fact]
    public void Should_read_what_is_offered_for_any_condition()
    {
        Assert.Equal(["ADHD", "Hearing loss"], profile.Conditions.Select(condition => condition.Condition));
        Assert.Equal(["Every hour brings a different puzzle."], profile.Conditions[0].Positives);
        Assert.Equal(
            ["Paperwork at the end of the night; we offer a voice recorder.", "A colleague checks the tally with you."],
            profile.Conditions[0].Accommodations);
        Assert.Equal(["Visual signals are read quickly."], profile.Conditions[1].Positives);
        Assert.Equal(["Radio calls are hard to follow; every call also goes to the screen."], profile.Conditions[1].Accommodations);
    }

    [Fact]
    public void Should_read_responsibilities_and_decision_rights()
    {
        Assert.Equal(
            [
                "Plan bays and lanes for the night from the manifest, and re-plan them when a trailer is late.",
                "Brief the crew at 21:45 on safe loading, the order of departures and who drives the reach truck.",
                "Investigate every near miss before the end of the shift and write it up in the incident log.",
                "Keep stock counts in the warehouse management system honest.",
            ],
            profile.Responsibilities.Select(item => item.Text));
        Assert.Equal(
            [new ResponsibilityLevel("Night Shift Team Leader (L2)", "The Depot Manager rings twice a week.", "Moves people between lanes alone.", "The dock is clear and nobody is hurt.", new LineRange(77, 84))],
            profile.ResponsibilityLevels);
        Assert.Equal(["Stopping a Bay", "Calling in Agency Staff"], profile.DecisionAuthorities.Select(item => item.Type));
        Assert.Equal(
            [new DecisionLevel("Entry", "Tells the leader."), new DecisionLevel("Mid", "Stops it and tells the manager."), new DecisionLevel("Senior", "Stops it, writes the rule.")],
            profile.DecisionAuthorities[0].Levels);
        Assert.Equal(
            [new DecisionLevel("Entry", "None."), new DecisionLevel("Senior", "Up to four people a night.")],
            profile.DecisionAuthorities[1].Levels);
    }

    [Fact]
    public void Should_keep_suggested_ai_tools_apart_from_digital_tools()
    {
        Assert.Equal(
            [
                new AiTool("Manifest Forecasting", "Guess tomorrow's volumes from last year's.", new LineRange(93, 96)),
                new AiTool("Voice Notes to Incident Log", "Talk, and the draft is there.", new LineRange(97, 99)),
            ],
            profile.AiTools);
        Assert.Equal(("3-4 hours weekly", "£20 per leader a month"), (profile.AiTimeSaving, profile.AiCost));
        Assert.Equal(
            [
                new Competency("Warehouse management system (handheld and desktop)", "Moves, counts and holds.", "Intermediate", new LineRange(124, 126)),
                new Competency("Spreadsheet", "Rotas.", "familiar with formulas", new LineRange(127, 129)),
            ],
            profile.DigitalTools);
    }

    [Fact]
    public void Should_read_skills_knowledge_and_rules()
    {
        Assert.Equal(["Leading People", "Judgement"], profile.FoundationCategories.Select(category => category.Name));
        Assert.Equal(
            [
                new Competency("Briefing a Crew", "Saying what matters in five minutes, in the cold.", "", new LineRange(108, 108)),
                new Competency("Conflict on the Floor", "Settling a quarrel before it spreads to the next lane.", "", new LineRange(109, 110)),
            ],
            profile.FoundationCategories[0].Skills);
        Assert.Equal(["Load Planning", "Manual Handling Coaching", "Incident Investigation"], profile.TechnicalCompetencies.Select(item => item.Name));
        Assert.Equal(["Advanced", "Basic", ""], profile.TechnicalCompetencies.Select(item => item.Level));
        Assert.Equal([new Competency("Cross-Docking", "How goods pass a depot without being stored.", "", new LineRange(131, 132))], profile.IndustryKnowledge);
        Assert.Equal(["Working Time Regulations", "LOLER"], profile.Regulations.Select(item => item.Name));
        Assert.Equal(3, profile.Prerequisites.Count);
    }

    [Fact]
    public void Should_read_emerging_skills_with_concepts_in_any_notation()
    {
        var (dashboards, vehicles) = (profile.EmergingSkills[0], profile.EmergingSkills[1]);

        Assert.Equal((false, true), (dashboards.Advancing, vehicles.Advancing));
        Assert.Equal(("within 9 months", "by next spring"), (dashboards.Horizon, vehicles.Horizon));
        Assert.Equal(
            [
                new Concept("Lag", "Why the screen is behind the dock's real state"),
                new Concept("Thresholds", "Which \"red\" is red"),
                new Concept("Operators' notes", "The crew's own words, and where they go"),
                new Concept("Trend", "Slow change"),
            ],
            dashboards.Concepts);
        Assert.Equal([new Concept("Right of way", "Who waits for whom"), new Concept("Charging windows", "")], vehicles.Concepts);
        Assert.Equal(
            [new PreparationStep("This week", "Sit with the planner for an hour."), new PreparationStep("This month", "Run one night from the screen.")],
            dashboards.Preparation);
        Assert.Equal(("Set one alert.", "Read the safety sheet."), (dashboards.QuickWin, vehicles.QuickWin));
    }

    [Fact]
    public void Should_read_qualifications_and_career()
    {
        Assert.Equal([new Education("Minimum", "GCSE English and maths", "Two years on the floor", new LineRange(167, 169))], profile.Education);
        Assert.Equal("Three years in a warehouse.", profile.Experience);
        Assert.Equal([new Certification("IOSH Managing Safely", "IOSH", "Shows that you can assess risks.", new LineRange(173, 175))], profile.Certifications);
        Assert.Equal(["Shadow the transport office for a morning", "Join the safety committee"], profile.Activities);
        Assert.Equal([new PathwayStep("Warehouse Operative", "2 years", new LineRange(181, 182))], profile.EntryPaths);
        Assert.Equal([new PathwayStep("Shift Manager (L3)", "2-3 years", new LineRange(184, 185))], profile.ProgressionPathways);
        Assert.Equal([new PathwayStep("Depot Manager (L5)", "6 years", new LineRange(187, 188))], profile.LongTermRoles);
        Assert.Equal("Ports, airports and hospitals' stores all work nights.", profile.SectorMobility);
    }

    [Fact]
    public void Should_keep_and_report_what_it_does_not_know()
    {
        Assert.Equal(
            [
                new RoleSection("", "Site: Dock Street depot", new LineRange(1, 2)),
                new RoleSection("Staff Canteen Rules", "Bring your own mug.\n- No soup on the dock", new LineRange(163, 165)),
            ],
            profile.UnknownSections);
        Assert.Equal(["Nobody is born with these.", "Bring these on day one.", "One thing at a time."], profile.Notes.Select(note => note.Text));
        Assert.Equal("DISCOVER Phase: Skills Gap Analysis\nZavmo asks first.\nOutput: A map.", profile.ZavmoDelivery?.Text);
    }
}
