using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>The reasons that the rule book knows for the requests of one duty, with their questions and the supporting documents expected.</summary>
/// <param name="office">As said: <c>East Baton Rouge</c>.</param>
/// <param name="duty">As the rule book names it: <c>penalty-waivers</c>.</param>
/// <param name="all">The reasons, in the order of the counter.</param>
public sealed class ReasonCodes(string office, string duty, IReadOnlyList<ReasonCode> all)
{
    /// <summary>Every reason, in the order of the counter.</summary>
    public IReadOnlyList<ReasonCode> All => all;

    /// <summary>As the rule book names it: <c>penalty-waivers</c>.</summary>
    public string Duty => duty;

    /// <summary>The reason of a code, or null.</summary>
    public ReasonCode? Find(string code) => all.FirstOrDefault(r => r.Code == code);

    /// <summary>What a reason asks for on a day; refused for an unknown one and before its first row.</summary>
    public Result<Dated<ReasonRule>> On(string code, DateOnly day) =>
        Find(code) is { } reason ? reason.Rows.On(day) : RuleBookRefusals.UnknownRule($"reason of {duty}", code, office, all.Select(r => r.Code));
}
