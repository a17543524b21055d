using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles.Adverts;

/// <summary>What is named only to say that it is not asked for, and the demand that may stand beside it.</summary>
public sealed class AdvertDenialTests
{
    [Theory]
    [InlineData("About you\n- You can file\n- Degree not required", "File")]
    [InlineData("About you\n- You can file\n\nHow to apply\nSend us your CV. A DBS check is not required for this job.", "File")]
    [InlineData("About you\n- You can file\n- No Excel knowledge needed", "File")]
    [InlineData("About you\n- You can file\n- You do not need:\n  - a degree\n  - a car\n- You can type", "File|Type")]
    [InlineData("About you\n- You can file\n\nNot for you if...\n- you hate spreadsheets", "File")]
    [InlineData("About you\n- You can file\n\nThis is not for you if\n- You need strong structure\n- You want to manage people", "File")]
    [InlineData("About you\n- You can file\n\nWhat this job is not\n- A sales role with targets\n- Experience of cold calling", "File")]
    [InlineData("About you\n- You can file\n\nWhat this role isn't\nA desk job with a computer and Excel.", "File")]
    [InlineData("About you\n- You can file\n\nWhat we don't need\n- A degree\n- Experience in an agency", "File")]
    [InlineData("About you\n- You can file\n\nYou don't need\n- a degree\n- to know Excel", "File")]
    [InlineData("About you\nYou can file. A degree doesn't matter to us.", "File")]
    [InlineData("About you\nYou can file. Don't let the lack of a degree put you off.", "File")]
    [InlineData("About you\nYou can file. Experience of Excel is irrelevant.", "File")]
    [InlineData("About you\nYou can file. If you have no experience of Excel, that is fine: we will teach you.", "File")]
    [InlineData("About you\nYou can file. It does not matter whether you have used Excel before.", "File")]
    [InlineData("About you\nYou can file. Lack of experience with Excel is not a deal-breaker.", "File")]
    [InlineData("About you\nYou can file. Neither a degree nor a car is needed.", "File")]
    [InlineData("About you\nYou can file. No Excel experience? That's fine.", "File")]
    [InlineData("About you\nYou can file. No degree? No problem.", "File")]
    [InlineData("About you\nYou can file. Nobody expects you to know Excel on day one.", "File")]
    [InlineData("About you\nYou can file. Not having Excel isn't a dealbreaker.", "File")]
    [InlineData("About you\nYou can file. We won't ask for a degree or references.", "File")]
    [InlineData("About you\nYou can file. We're not bothered about degrees.", "File")]
    [InlineData("About you\nYou can file. Without a degree you can still apply.", "File")]
    [InlineData("About you\nYou can file. You can apply without a driving licence.", "File")]
    [InlineData("About you\nYou can file. You don't have to have a driving licence.", "File")]
    [InlineData("About you\nYou can file. You need neither a degree nor a driving licence.", "File")]
    [InlineData("About you\nYou can file. You will never be asked to drive or to hold a licence.", "File")]
    [InlineData("About you\n- You can file\n- Don't worry if you can't drive", "File")]
    [InlineData("About you\n- You can file\n- Nobody minds whether you have used Sage", "File")]
    [InlineData("About you\n- You can file\n- Unlike most agencies, we don't ask for a portfolio", "File")]
    [InlineData("About you\n- You can file\n\nDealbreakers\n- No driving licence", "File")]
    [InlineData("About you\n- You can file\n\nWho this isn't for\n- Clock watchers\n- People who need a degree to feel clever", "File")]
    public void Should_leave_out_what_is_not_asked_for_however_it_is_said(string part, string names)
    {
        var role = AdvertTexts.Part(part);

        Assert.Equal(names, AdvertTexts.Shown(role, levels: false, weights: names.Contains(" -", StringComparison.Ordinal)));
        Assert.Contains(role.LeftOut, line => line.Reason == LeftOutReason.NotAsked);
    }

    [Theory]
    [InlineData("About you\n- Able to work without supervision", "Work without supervision")]
    [InlineData("About you\n- You can file without supervision", "File without supervision")]
    [InlineData("About you\n- You can file\n- A degree (not essential)", "A degree -|File")]
    [InlineData("About you\n- You can file\n- No criminal convictions", "File|No criminal convictions")]
    [InlineData("About you\n- You can file\n- Not afraid of hard work", "File|Not afraid of hard work")]
    [InlineData("About you\n- You don't panic when the phone rings", "Don't panic when the phone rings")]
    [InlineData("About you\n- You need no reminding to check your work", "No reminding to check your work")]
    [InlineData("About you\nYou never give up on a customer, and you need a driving licence.", "A driving licence|Never give up on a customer")]
    [InlineData("About you\n- Able to make decisions without all the data", "Make decisions without all the data")]
    [InlineData("About you\n- Comfortable working without a script", "Comfortable working without a script")]
    [InlineData("About you\n- Don't mind early starts", "Don't mind early starts")]
    [InlineData("About you\n- Experience of not-for-profit finance", "Not-for-profit finance")]
    [InlineData("About you\n- No fear of heights", "No fear of heights")]
    [InlineData("About you\n- Non-smoker", "Non-smoker")]
    [InlineData("About you\n- Not just a good typist but a good listener", "Not just a good typist but a good listener")]
    [InlineData("About you\n- You don't mind getting muddy", "Don't mind getting muddy")]
    [InlineData("About you\nYou don't give up easily.", "Don't give up easily")]
    public void Should_keep_a_demand_that_says_not_or_without(string part, string names) =>
        Assert.Equal(names, AdvertTexts.Shown(AdvertTexts.Part(part), levels: false, weights: names.Contains(" -", StringComparison.Ordinal)));

    [Theory]
    [InlineData("About you\n- Not a people manager role, but experience of mentoring is essential", "Mentoring")]
    [InlineData("About you\nA car is not essential, but a bike is.", "Bike +")]
    [InlineData("About you\nA degree is not required but would be useful.", "A degree -")]
    [InlineData("About you\nAlthough a degree is not required, you must have strong Excel skills.", "Excel")]
    [InlineData("About you\nExperience isn't necessary, though a food hygiene certificate is required.", "A food hygiene certificate")]
    [InlineData("About you\nNo degree required – just a steady hand and a good eye for colour.", "Eye for colour|Steady hand")]
    [InlineData("About you\nNo sales targets, but you must be able to hit a deadline.", "Hit a deadline")]
    [InlineData("About you\nThere are no evenings or weekends. You must hold a valid SIA licence.", "A valid SIA licence")]
    [InlineData("About you\nThere is no van – but a full driving licence is a must.", "A full driving licence")]
    [InlineData("About you\nThis is not a desk job, so you need to be fit enough to climb ladders.", "Fit enough to climb ladders")]
    [InlineData("About you\nWe aren't looking for a CV full of big names: we want someone who can explain things simply.", "Explain things simply")]
    [InlineData("About you\nWe do not expect a teaching qualification, only experience of running workshops.", "Running workshops")]
    [InlineData("About you\nWe don't do shift work, however weekend availability is essential.", "Weekend availability")]
    [InlineData("About you\nWhile no experience is needed, you must be able to lift 20 kg.", "Able to lift 20 kg")]
    [InlineData("About you\nYou don't need a degree; you do need GCSE Maths.", "GCSE Maths")]
    [InlineData("About you\nYou need not be a designer but Photoshop is a must.", "Photoshop")]
    [InlineData("About you\n- You can file\n- A car isn't a requirement, although you'll need a bicycle", "Bicycle|File")]
    [InlineData("About you\n- You can file\n- We are not looking for someone who knows everything, just someone who asks.", "Asks|File")]
    [InlineData("About you\nNo two days are the same, so you need to be flexible.", "Flexible")]
    [InlineData("About you\nThis is not a nine-to-five job: you must be ready to work weekends.", "Ready to work weekends")]
    [InlineData("About you\nYou won't be chained to a desk, but you will need to keep good records.", "Keep good records")]
    [InlineData("About you\nThe post does not require a licence. Fluent Welsh is essential.", "Fluent Welsh")]
    public void Should_find_the_demand_that_is_set_against_a_denial(string part, string names) =>
        Assert.Equal(names, AdvertTexts.Shown(AdvertTexts.Part(part), levels: false, weights: names.Contains(" +", StringComparison.Ordinal) || names.Contains(" -", StringComparison.Ordinal)));
}
