using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Referrals;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Referrals;

/// <summary>One referral, with what this person can do.</summary>
public sealed record ReferralPage
{
    public required ReferralRow Row { get; init; }

    public required AnswerForm Form { get; init; }

    public required CounterAct Act { get; init; }

    /// <summary>The rule book of the office, for the draft of an article.</summary>
    public required string Jurisdiction { get; init; }

    public Referral Referral => Row.Referral;

    /// <summary>Why this person does not answer it; null when they may.</summary>
    public Refusal? WhyNot => Referral.IsOpen ? Referral.WhyNotTake(Act.By) : null;

    /// <summary>Whether they may withdraw it.</summary>
    public bool MayWithdraw => Referral.State == ReferralState.Sent && Act.By.IsSamePerson(Referral.Sent.Person);

    /// <summary>Whether they may propose its answer as an article.</summary>
    public bool MayWrite => Referral.State == ReferralState.Answered && Act.By.May(Permission.WriteArticles);

    /// <summary>The answer as the draft of an article: front matter to complete, the question as its title, the answer as its text.</summary>
    public string Draft => $"""
        ---
        title: {OneLine(Referral.Question, 110)}
        kind: procedure
        offices: {Jurisdiction}
        taxes:
        acts:
        alerts:
        also:
        authority: Answer of {OneLine(Referral.Closed?.Name ?? "", 80)} to a referral, {DateWords.Date(DateOnly.FromDateTime(Referral.Closed?.At ?? Act.At))} | office policy
        in force: {Act.Today:yyyy-MM-dd}
        review by: {Act.Today.AddYears(1):yyyy-MM-dd}
        not known: No published source is named here yet.
        ask: {OneLine(Referral.Closed?.Name ?? "", 80)}
        ---

        {(Referral.Answer ?? "").Replace("<", "", StringComparison.Ordinal)}
        """;

    private static string OneLine(string text, int most)
    {
        var line = text.ReplaceLineEndings(" ").Replace("---", "-", StringComparison.Ordinal).Replace("|", "/", StringComparison.Ordinal);
        return line.Length <= most ? line : line[..most];
    }
}
