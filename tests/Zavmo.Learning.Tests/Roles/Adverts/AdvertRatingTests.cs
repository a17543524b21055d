namespace Zavmo.Learning.Tests.Roles.Adverts;

/// <summary>Levels, weights and languages as they stand beside names and in the columns of a table.</summary>
public sealed class AdvertRatingTests
{
    [Theory]
    [InlineData("Person specification\n\nCriteria\tE/D\tA/I\nSkills\nFiling\tE\tA\nTyping\tD\tI", "Filing +|Typing -")]
    [InlineData("Person specification\n\nESSENTIAL | DESIRABLE | ASSESSED BY\nQualifications | | \nDegree in nursing | Diploma in management | A\nSkills and abilities\nFiling | Typing | I", "Degree in nursing +|Diploma in management -|Filing +|Typing -")]
    [InlineData("Person specification\n\n| Area | Criteria | E | D |\n|---|---|---|---|\n| Skills | Filing | ✓ | |\n| | Typing | | ✓ |", "Filing +|Typing -")]
    [InlineData("Person specification\n\n| Criteria | E/D | A/I/T |\n|---|---|---|\n| Skills | Skills | Skills |\n| Filing | E | A / I |\n| Typing | D | T |", "Filing +|Typing -")]
    [InlineData("Person specification\n\n| Criteria | Essential | Desirable | Assessed |\n|---|---|---|---|\n| Qualifications | | | |\n| Degree in nursing | X | | A |\n| Knowledge | | | |\n| Filing | X | | A/I |\n| Typing | | X | A / I / T |", "Degree in nursing +|Filing +|Typing -")]
    [InlineData("Person specification\n\n| Criteria | Essential/Desirable | How assessed |\n|---|---|---|\n| Filing | Essential | Interview |\n| Typing | Desirable | Application and interview |", "Filing +|Typing -")]
    [InlineData("Person specification\n\n| Criteria | Rank | Method |\n|---|---|---|\n| Filing | Essential | AF/I |\n| Typing | Desirable | I/P |", "Filing +|Typing -")]
    [InlineData("Person specification\n\n| ESSENTIAL CRITERIA | HOW ASSESSED |\n|---|---|\n| Filing | Application form, interview |\n| DESIRABLE CRITERIA | HOW ASSESSED |\n| Typing | Test |", "Filing +|Typing -")]
    [InlineData("Person specification\n\n| Essential | |\n| Filing | A/I |\n| Desirable | |\n| Typing | I |", "Filing +|Typing -")]
    [InlineData("Person specification\n\n| Factor | Essential | Desirable |\n|---|---|---|\n| Qualifications | Qualifications | Qualifications |\n| | Degree in nursing | |\n| Skills | Filing | Typing |", "Degree in nursing +|Filing +|Typing -")]
    [InlineData("Person specification\n\n| Filing | E | A |\n| Typing | D | A/I |", "Filing +|Typing -")]
    [InlineData("Person specification\n\n| No. | Criteria | Essential or desirable? | Measured by |\n|---|---|---|---|\n| | **Aptitudes** | | |\n| 1 | Filing | Essential | A, I |\n| 2 | Typing | Desirable | A, I |", "Filing +|Typing -")]
    [InlineData("Person specification\n\n| Requirement | A / I / T |\n|---|---|\n| Filing | A |\n| Typing | I, T |", "Filing|Typing")]
    [InlineData("Person specification\n\n| | Essential | A/I | Desirable | A/I |\n|---|---|---|---|---|\n| Skills | Filing | A | Typing | I |", "Filing +|Typing -")]
    public void Should_read_the_rows_of_a_person_specification(string part, string names) =>
        Assert.Equal(names, AdvertTexts.Shown(AdvertTexts.Part(part), levels: false, weights: names.Contains(" +", StringComparison.Ordinal)));

    [Theory]
    [InlineData("About you\n- 6 months' experience of filing", "Filing #2")]
    [InlineData("About you\n- At least 18 months of experience with Excel", "Excel #2")]
    [InlineData("About you\n- CostX - advanced", "CostX #4")]
    [InlineData("About you\n- Excel (advanced), Word (basic)", "Excel #4|Word #2")]
    [InlineData("About you\n- Excel (expert level)", "Excel #5")]
    [InlineData("About you\n- Excel at an advanced level", "Excel #4")]
    [InlineData("About you\n- Excel, advanced", "Excel #4")]
    [InlineData("About you\n- Excel: expert", "Excel #5")]
    [InlineData("About you\n- Excel: expert, SAP: basic", "Excel #5|SAP #2")]
    [InlineData("About you\n- Minimum 36 months experience in payroll", "Payroll #3")]
    [InlineData("About you\n- Photoshop – intermediate", "Photoshop #3")]
    [InlineData("About you\n- Python (strong)", "Python #4")]
    [InlineData("About you\n- Report writing: proficient", "Report writing #4")]
    [InlineData("About you\n- SAP (basic)", "SAP #2")]
    [InlineData("About you\n- Stakeholder management - strong", "Stakeholder management #4")]
    [InlineData("About you\n- You can file\n- Excel skills (intermediate or above)", "Excel #3|File #3")]
    public void Should_read_the_level_beside_a_name(string part, string names) =>
        Assert.Equal(names, AdvertTexts.Shown(AdvertTexts.Part(part), levels: true, weights: false));

    [Theory]
    [InlineData("About you\n- A forklift licence is handy but not essential", "A forklift licence -")]
    [InlineData("About you\n- Being handy with a spanner", "Handy with a spanner")]
    [InlineData("About you\n- Bonus: filing", "Filing -")]
    [InlineData("About you\n- Excel would be handy", "Excel -")]
    [InlineData("About you\n- Excel, ideally", "Excel -")]
    [InlineData("About you\n- Filing (preferred)", "Filing -")]
    [InlineData("About you\n- Filing - nice to have", "Filing -")]
    [InlineData("About you\n- Filing experience preferred", "Filing experience -")]
    [InlineData("About you\n- Filing is a must", "Filing +")]
    [InlineData("About you\n- Ideally some filing", "Filing #2 -")]
    [InlineData("About you\n- Ideally you'll know Excel", "Excel -")]
    [InlineData("About you\n- It helps if you can type", "Type -")]
    [InlineData("About you\n- Must: filing", "Filing +")]
    [InlineData("About you\n- Preferred supplier management", "Preferred supplier management")]
    [InlineData("About you\n- Typing a plus", "Typing -")]
    [InlineData("About you\n- You are handy with tools", "Handy with tools")]
    [InlineData("About you\n- Preferably with some Sage", "Sage -")]
    [InlineData("About you\nEnglish is our working language; German is a plus.", "German -")]
    [InlineData("About you\nYou must be able to drive, and a trailer licence would be handy.", "A trailer licence -|Able to drive +")]
    public void Should_weigh_by_words_that_rate_and_by_no_others(string part, string names) =>
        Assert.Equal(names, AdvertTexts.Shown(AdvertTexts.Part(part), levels: names.Contains('#', StringComparison.Ordinal), weights: true));

    [Theory]
    [InlineData("About you\n- BSL level 2", "BSL level 2")]
    [InlineData("About you\n- British Sign Language desirable", "British Sign Language -")]
    [InlineData("About you\n- English to level B2", "English #3")]
    [InlineData("About you\n- English: fluent; French: basic", "English #4|French #2")]
    [InlineData("About you\n- Fluent in German and English", "English #4|German #4")]
    [InlineData("About you\n- German C1, English B2", "English #3|German #4")]
    [InlineData("About you\n- Good spoken and written English", "Spoken and written English")]
    [InlineData("About you\n- Spanish, Italian or Portuguese is a plus", "Spanish, Italian or Portuguese -")]
    [InlineData("About you\n- The ability to communicate in Welsh", "Communicate in Welsh")]
    [InlineData("About you\n- Welsh (essential)", "Welsh +")]
    [InlineData("About you\nWelsh would be helpful.", "Welsh -")]
    public void Should_take_languages_as_requirements(string part, string names) =>
        Assert.Equal(names, AdvertTexts.Shown(AdvertTexts.Part(part), levels: names.Contains('#', StringComparison.Ordinal), weights: names.Contains(" +", StringComparison.Ordinal) || names.Contains(" -", StringComparison.Ordinal)));
}
