using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Calculators;

/// <summary>The interest on a refund, with the last day on which it can be claimed.</summary>
internal static class RefundAnswer
{
    public static Result<Calculation> Of(RuleBook rules, RefundInterestQuestion asked)
    {
        var interest = rules.RefundInterest.Answer(asked);
        if (interest.Refusal is { } no)
        {
            return no;
        }

        var (day, byLaw) = rules.OffAccounts.RightEnds(rules.Deadlines, asked.TaxType, asked.DueOn, asked.PaidOn);
        var late = asked.ClaimedOn > day ? " The claim came after it." : "";
        return interest.Value with
        {
            Says = $"{interest.Value.Says} The refund could be claimed until {DateWords.WithFullWeekday(day)}{(byLaw ? "" : " (office policy)")}.{late}",
            Lines = [.. interest.Value.Lines, new CalculationLine { Label = byLaw ? "Last day of the refund right" : "Last day of the refund right (office policy)", To = day }],
        };
    }
}
