using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cashiering;

/// <summary>Half entered payments, one for each clerk and account.</summary>
public sealed class PaymentDraftRepository(TaxCounterContext context, IOneTransaction transaction) : IPaymentDrafts
{
    /// <inheritdoc/>
    public Task<PaymentDraft?> Find(StaffId clerk, AccountId account) =>
        context.Set<PaymentDraft>().AsNoTracking().SingleOrDefaultAsync(d => d.ClerkId == clerk && d.AccountId == account);

    /// <inheritdoc/>
    public async Task<Result<Done>> Keep(AccountId account, string content, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(act);
        if (content.Length > PaymentDraft.LongestContent)
        {
            return Done.It;
        }

        return await transaction.Do<Done>(act, async () =>
        {
            var draft = await context.Set<PaymentDraft>().SingleOrDefaultAsync(d => d.ClerkId == act.By.Id && d.AccountId == account);
            if (draft is null)
            {
                context.Add(new PaymentDraft(act.By.Id, account, content, act.At));
            }
            else
            {
                draft.Rewrite(content, act.At);
            }

            return Done.It;
        });
    }

    /// <inheritdoc/>
    public async Task<Result<Done>> Drop(AccountId account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return await transaction.Do<Done>(act, async () =>
        {
            await Forget(act.By.Id, account);
            return Done.It;
        });
    }

    /// <inheritdoc/>
    public Task Forget(StaffId clerk, AccountId account) =>
        context.Set<PaymentDraft>().Where(d => d.ClerkId == clerk && d.AccountId == account).ExecuteDeleteAsync();
}

internal sealed class PaymentDraftMapping : IEntityTypeConfiguration<PaymentDraft>
{
    public void Configure(EntityTypeBuilder<PaymentDraft> builder)
    {
        builder.ToTable("PaymentDrafts");
        builder.HasKey(d => new { d.ClerkId, d.AccountId });
        builder.Property(d => d.Content).HasMaxLength(PaymentDraft.LongestContent);
    }
}
