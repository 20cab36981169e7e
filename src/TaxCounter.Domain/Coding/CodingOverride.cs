using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Coding;

/// <summary>A clerk's decision to code one part otherwise than proposed, with the reason that a supervisor reads.</summary>
/// <param name="Part">The part by its name in <see cref="CodingProposal.Parts"/>.</param>
/// <param name="Proposed">What was proposed, and by which rule.</param>
/// <param name="Chosen">What is used instead.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who decided, and when.</param>
public sealed record CodingOverride(string Part, string Proposed, string Chosen, string Reason, Signature By)
{
    private const int LongestReason = 500;

    /// <summary>Decides otherwise; refused without a reason, for a part that there is none of, for the proposed value itself, and for an industry code that is not in the list.</summary>
    public static Result<CodingOverride> Of(CodingProposal proposal, NaicsList naics, string part, string chosen, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(naics);
        ArgumentNullException.ThrowIfNull(act);
        var value = TypedText.Plain(chosen);
        var reason = TypedText.Plain(act.Reason);
        if (!CodingProposal.Parts.Contains(part))
        {
            return CodingRefusals.UnknownPart(part);
        }

        var spoken = part.Replace('_', ' ');
        if (value.Length == 0)
        {
            return CodingRefusals.ChosenMissing(spoken);
        }

        if (value == proposal.Part(part).Value)
        {
            return CodingRefusals.SameAsProposed(spoken);
        }

        if (part == "naics" && (naics.Find(value) is null || value.Length != 6))
        {
            return naics.FindWithdrawn(value) is { } gone ? CodingRefusals.WithdrawnNaics(gone) : CodingRefusals.UnknownNaics(value);
        }

        return reason.Length == 0 ? CodingRefusals.ReasonMissing
            : reason.Length > LongestReason ? CodingRefusals.ReasonTooLong
            : new CodingOverride(part, proposal.Part(part).Value, value, reason, act.Signature);
    }
}
