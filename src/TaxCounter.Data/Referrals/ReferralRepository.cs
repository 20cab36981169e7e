using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Referrals;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Referrals;

/// <summary>The referrals.</summary>
public sealed class ReferralRepository(TaxCounterContext context) : IReferrals
{
    private const int MostOnStart = 50;

    /// <inheritdoc/>
    public Task<Referral?> Find(ReferralId id) => context.Set<Referral>().SingleOrDefaultAsync(r => r.Id == id);

    /// <inheritdoc/>
    public async Task<ReferralRow?> Row(ReferralId id) => (await Rows(context.Set<Referral>().AsNoTracking().Where(r => r.Id == id))) is [var one] ? one : null;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReferralRow>> Of(StaffMember who, DateOnly since)
    {
        ArgumentNullException.ThrowIfNull(who);
        var (person, forSupervisors) = (who.Person, who.May(Permission.AnswerForSupervisors));
        var open = context.Set<Referral>().AsNoTracking().Where(r =>
            ((r.State == ReferralState.Sent || r.State == ReferralState.Accepted) && (r.Sent.Person == person || (r.Accepted != null && r.Accepted.Person == person)))
            || (r.State == ReferralState.Sent && (r.ToPerson == person || r.To == ReferralTo.Technical || r.To == ReferralTo.Unit || (forSupervisors && r.To == ReferralTo.Supervisors)))
            || ((r.State == ReferralState.Answered || r.State == ReferralState.Declined) && r.Sent.Person == person && r.SentOn >= since));
        return await Rows(open.OrderBy(r => r.Id).Take(MostOnStart));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReferralRow>> OfAccount(AccountId account, int most) =>
        await Rows(context.Set<Referral>().AsNoTracking().Where(r => r.AccountId == account).OrderByDescending(r => r.Id).Take(most));

    /// <inheritdoc/>
    public async Task<RecordPage<ReferralRow>> All(bool openOnly, int page)
    {
        var all = context.Set<Referral>().AsNoTracking().Where(r => !openOnly || r.State == ReferralState.Sent || r.State == ReferralState.Accepted);
        var total = await all.CountAsync();
        var number = RecordPage<ReferralRow>.Within(page, total);
        return new RecordPage<ReferralRow>(await Rows(all.OrderByDescending(r => r.Id).Skip(RecordPage<ReferralRow>.Before(number)).Take(RecordPage<ReferralRow>.Size)), number, total);
    }

    /// <inheritdoc/>
    public void Add(Referral referral) => context.Add(referral);

    private async Task<IReadOnlyList<ReferralRow>> Rows(IQueryable<Referral> referrals)
    {
        var rows = await (from referral in referrals
                          join account in context.Set<Account>() on referral.AccountId equals account.Id into accounts
                          from of in accounts.DefaultIfEmpty()
                          select new { Referral = referral, Number = of == null ? (AccountNumber?)null : of.Number, Name = of == null ? "" : of.TradeName == "" ? of.TaxpayerName : of.TradeName }).AsNoTracking().ToListAsync();
        return [.. rows.Select(r => new ReferralRow(r.Referral, r.Number, r.Name))];
    }
}
