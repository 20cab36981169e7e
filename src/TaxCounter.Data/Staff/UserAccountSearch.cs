using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.SignIn;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <summary>The lists of the administrator: user accounts with their sessions, and role grants.</summary>
internal sealed class UserAccountSearch(TaxCounterContext context)
{
    public async Task<UserAccountList> ListAsync(DateTime at, int page)
    {
        var states = await context.Users.GroupBy(u => u.DisabledAt == null).Select(g => new { IsEnabled = g.Key, Count = g.Count() }).ToListAsync();
        var signedIn = await context.Set<SignInSessionRow>().CountAsync(s => s.EndsAt > at && context.Users.Any(u => u.Id == s.StaffUserId && u.SecurityStamp == s.Stamp));
        var total = states.Sum(s => s.Count);
        var number = RecordPage<UserAccountRow>.Within(page, total);
        var rows = await RowsAsync(context.Users.OrderBy(u => u.NormalizedUserName).Skip(RecordPage<UserAccountRow>.Before(number)).Take(RecordPage<UserAccountRow>.Size), at);
        return new UserAccountList(new RecordPage<UserAccountRow>(rows, number, total), states.Where(s => s.IsEnabled).Sum(s => s.Count), states.Where(s => !s.IsEnabled).Sum(s => s.Count), signedIn);
    }

    public async Task<UserAccountRow?> FindAsync(StaffId id, DateTime at) => (await RowsAsync(context.Users.Where(u => u.Id == id.Value), at)).SingleOrDefault();

    public Task<RecordPage<RoleGrant>> GrantsAsync(int page) => context.Set<RoleGrant>().AsNoTracking()
        .OrderBy(g => g.Outcome == GrantOutcome.Pending ? 0 : 1).ThenByDescending(g => g.Requested.At).ThenBy(g => g.Id).PageAsync(page);

    public Task<int> PendingGrantsAsync() => context.Set<RoleGrant>().CountAsync(g => g.Outcome == GrantOutcome.Pending);

    private async Task<List<UserAccountRow>> RowsAsync(IQueryable<StaffUser> some, DateTime at)
    {
        var sessions = context.Set<SignInSessionRow>().AsNoTracking();
        var rows = await some.AsNoTracking().Select(u => new
        {
            User = u,
            Open = sessions.Count(s => s.StaffUserId == u.Id && s.Stamp == u.SecurityStamp && s.EndsAt > at),
            Seen = sessions.Where(s => s.StaffUserId == u.Id).Max(s => (DateTime?)s.LastSeenAt),
        }).ToListAsync();
        var ids = rows.Select(r => new StaffId(r.User.Id)).ToList();
        var asked = (await context.Set<RoleGrant>().AsNoTracking().Where(g => g.Outcome == GrantOutcome.Pending && ids.Contains(g.StaffId)).ToListAsync()).ToLookup(g => g.StaffId.Value);
        return
        [
            .. rows.Select(r => new UserAccountRow(
                StaffDirectory.Entry(r.User),
                r.User.IsWaiting,
                r.User.PasswordHash is not null,
                r.User.CodeHash is null ? null : r.User.CodeExpiresAt,
                r.Seen > r.User.LastSeenAt || r.User.LastSeenAt is null ? r.Seen : r.User.LastSeenAt,
                r.Open,
                asked[r.User.Id].FirstOrDefault(),
                r.User.TwoFactorEnabled)),
        ];
    }
}
