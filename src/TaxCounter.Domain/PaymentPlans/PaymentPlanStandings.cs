using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>Where the payment plans of an account stand.</summary>
public sealed class PaymentPlanStandings(IPaymentPlans plans) : IStandings
{
    /// <inheritdoc/>
    public Permission Needs => Permission.SeePlans;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Standing>> Of(AccountId account, int mostOver, DateOnly today)
    {
        var all = (await plans.OfAccount(account)).OrderByDescending(p => p.Requested.At).Select(p => new Standing
        {
            What = "payment plan",
            Number = p.Number.ToString(),
            Page = $"/payment-plans/{p.Number}",
            Where = p.State.Words(),
            Since = p.Steps.Count > 0 ? p.Steps[^1].By.At : (p.Decided ?? p.Requested).At,
            Ahead = PaymentPlanAhead.Of(p.State),
            DueOn = p.Notice?.Until,
        }).ToList();
        return [.. all.Where(s => !s.IsOver), .. all.Where(s => s.IsOver).Take(mostOver)];
    }
}
