using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.MovedPayments;

/// <summary>Moved payments that wait for a second person.</summary>
public sealed class MovedPaymentApprovals(TaxCounterContext context) : IApprovalKind
{
    /// <inheritdoc/>
    public ApprovalKind Kind => MovedPaymentsDuty.Decisions;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most, string? key = null)
    {
        var number = MovedPaymentNumber.TryParse(key, out var parsed) ? parsed : default;
        var waiting = await (from moved in Waiting().Where(m => key == null || m.Number == number)
                             join payer in context.Set<Account>() on moved.FromAccountId equals payer.Id
                             join owner in context.Set<Account>() on moved.ToAccountId equals owner.Id
                             orderby moved.Requested.At
                             select new { moved.IsReversal, moved.Number, moved.Amount, moved.Reason, moved.Requested, From = payer.Name, To = owner.Name, IsSame = payer.Id == owner.Id }).Take(most).ToListAsync();
        return [.. waiting.Select(m => new ApprovalItem
        {
            Kind = Kind,
            Key = m.Number.ToString(),
            What = m.IsReversal ? $"Reverse a banked payment of {m.From}" : m.IsSame ? $"Move a payment of {m.From} to another period" : $"Move a payment from {m.From} to {m.To}",
            Who = m.Requested.Name,
            Persons = [m.Requested.Person],
            Amount = m.Amount,
            AmountWords = m.Amount.ToString(),
            Since = m.Requested.At,
            Why = m.Reason,
            Revision = nameof(MovedPaymentState.Requested),
        })];
    }

    /// <inheritdoc/>
    public IQueryable<DateTime> Since() => Waiting().Select(m => m.Requested.At);

    private IQueryable<MovedPayment> Waiting() => context.Set<MovedPayment>().AsNoTracking().Where(m => m.State == MovedPaymentState.Requested);
}
