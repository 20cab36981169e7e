using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PaymentPlans;

/// <summary>How a payment of a plan stands, as its page says it.</summary>
internal static class PlanLineWords
{
    public static string Says(this PlanLine line) => line.State switch
    {
        PlanLineState.Kept => $"kept, {line.KeptOn!.Value.Long()}",
        PlanLineState.KeptLate => $"paid {line.KeptOn!.Value.Long()}, {line.DaysLate} {(line.DaysLate == 1 ? "day" : "days")} late",
        PlanLineState.Late => $"{line.DaysLate} {(line.DaysLate == 1 ? "day" : "days")} late",
        PlanLineState.NotNeeded => "not needed",
        _ => line.Paid.IsPositive ? "paid in part" : "",
    };
}
