using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Rates;

/// <summary>What the answer to a question has to be.</summary>
public enum AnswerKind
{
    /// <summary>Words.</summary>
    Text = 1,

    /// <summary>A day, written <c>2026-11-20</c>.</summary>
    Day,
}

/// <summary>One question that belongs to a ground.</summary>
/// <param name="Id">Its name in the rule book.</param>
/// <param name="Asks">As it is asked.</param>
/// <param name="Answer">What the answer has to be.</param>
/// <param name="Needed">Whether a request cannot go on without it.</param>
public sealed record GroundQuestion(string Id, string Asks, AnswerKind Answer, bool Needed);

/// <summary>What a ground asks for.</summary>
/// <param name="Questions">Its few questions.</param>
/// <param name="Evidence">What paper is expected, in words; none is a condition of the request.</param>
public sealed record GroundRule(IReadOnlyList<GroundQuestion> Questions, IReadOnlyList<string> Evidence);

/// <summary>A ground on which a penalty may be asked to be waived.</summary>
/// <param name="Code">Its name in the rule book: <c>illness-or-death</c>.</param>
/// <param name="Name">As said.</param>
/// <param name="Rows">What it asks for, by the day of the request.</param>
public sealed record WaiverGround(string Code, string Name, DatedRows<GroundRule> Rows);

/// <summary>Whether interest may be waived.</summary>
/// <param name="Allowed">Whether.</param>
/// <param name="Says">In a sentence, as the customer is told it.</param>
public sealed record InterestWaiverRule(bool Allowed, string Says);

/// <summary>Whether interest of some taxes may be waived.</summary>
/// <param name="Id">Its name in the rule book.</param>
/// <param name="Name">As said.</param>
/// <param name="TaxTypes">For which taxes of the office.</param>
/// <param name="Rows">The rule, by the day of the decision.</param>
public sealed record InterestWaiver(string Id, string Name, IReadOnlyList<string> TaxTypes, DatedRows<InterestWaiverRule> Rows);

/// <summary>What the rule book says about waiving penalty and interest.</summary>
/// <param name="office">As said: <c>East Baton Rouge</c>.</param>
/// <param name="grounds">The grounds.</param>
/// <param name="interest">Whether interest may be waived.</param>
/// <param name="historyYears">How many years of history are shown as advice.</param>
public sealed class WaiverRules(string office, IReadOnlyList<WaiverGround> grounds, IReadOnlyList<InterestWaiver> interest, DatedRows<int> historyYears)
{
    /// <summary>Every ground, in the order of the counter.</summary>
    public IReadOnlyList<WaiverGround> Grounds => grounds;

    /// <summary>Every rule on waiving interest.</summary>
    public IReadOnlyList<InterestWaiver> Interest => interest;

    /// <summary>How many years of paying are looked at. Advice of the office, no law.</summary>
    public DatedRows<int> HistoryYears => historyYears;

    /// <summary>The ground of a code, or null.</summary>
    public WaiverGround? FindGround(string code) => grounds.FirstOrDefault(g => g.Code == code);

    /// <summary>What a ground asks for on a day; refused for an unknown one and before its first row.</summary>
    public Result<Dated<GroundRule>> Ground(string code, DateOnly on) =>
        FindGround(code) is { } ground ? ground.Rows.On(on) : RateRefusals.UnknownRule("ground for a waiver", code, office, grounds.Select(g => g.Code));

    /// <summary>Whether the interest of a tax may be waived, and who says so; refused where the rule book does not know.</summary>
    public Result<Dated<InterestWaiverRule>> InterestOf(string taxType, DateOnly on) =>
        interest.FirstOrDefault(i => i.TaxTypes.Contains(taxType)) is { } rule ? rule.Rows.On(on) : RateRefusals.NothingOn($"waiving interest on {taxType}", office);
}
