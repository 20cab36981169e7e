using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.SignIn;

/// <summary>One row for each person signed in at one workstation.</summary>
internal sealed class SignInSessionRow
{
    /// <summary>SHA-256 of the browser's key, hex; the key itself is nowhere on the server.</summary>
    public required string KeyHash { get; init; }

    public required Guid StaffUserId { get; init; }

    /// <summary>The sign-in's stamp at the start: a new password or a shut sign-in changes it and ends the session.</summary>
    public required string Stamp { get; init; }

    public required DateTime StartedAt { get; init; }

    public required DateTime LastSeenAt { get; set; }

    public required DateTime EndsAt { get; init; }

    public DateTime? LockedAt { get; set; }

    public required string From { get; init; }

    /// <summary>A form sent while the screen was locked; encrypted by the web program.</summary>
    public byte[]? HeldForm { get; set; }
}

internal sealed class SignInSessionMapping : IEntityTypeConfiguration<SignInSessionRow>
{
    public void Configure(EntityTypeBuilder<SignInSessionRow> builder)
    {
        builder.ToTable("SignInSessions");
        builder.IsPassing("a session, gone when it ends");
        builder.HasKey(s => s.KeyHash);
        builder.Property(s => s.KeyHash).HasMaxLength(64).IsUnicode(false);
        builder.Property(s => s.Stamp).HasMaxLength(64).IsUnicode(false);
        builder.Property(s => s.From).HasMaxLength(60).IsUnicode(false);
        builder.HasIndex(s => s.StaffUserId);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(s => s.StaffUserId);
    }
}

/// <inheritdoc cref="ISignInSessions"/>
internal sealed class SignInSessions(TaxCounterContext context, IOneTransaction transaction, IDelegations delegations, SecondFactorRule rule) : ISignInSessions
{
    public async Task<Result<Done>> StartAsync(SignInSession session)
    {
        var stamp = await context.Users.Where(u => u.Id == session.Who.Id.Value).Select(u => u.SecurityStamp).SingleAsync();
        return await Write(session.Who, session.StartedAt, async () =>
        {
            // Sessions that ended by themselves go when the same person signs in again.
            await context.Set<SignInSessionRow>().Where(s => s.StaffUserId == session.Who.Id.Value && s.EndsAt <= session.StartedAt).ExecuteDeleteAsync();
            await SawAsync(session.Who.Id.Value, session.StartedAt);
            context.Add(new SignInSessionRow
            {
                KeyHash = session.KeyHash,
                StaffUserId = session.Who.Id.Value,
                Stamp = stamp ?? "",
                StartedAt = session.StartedAt,
                LastSeenAt = session.LastSeenAt,
                EndsAt = session.EndsAt,
                From = session.From.Length > 60 ? session.From[..60] : session.From,
            });
        });
    }

    /// <summary>Whether anybody decides for somebody today comes with the session; only then it is asked whether this person does.</summary>
    public async Task<SignInSession?> FindAsync(string keyHash, DateOnly today)
    {
        var found = await Live().Where(s => s.Row.KeyHash == keyHash).Select(s => new
        {
            s.Row,
            s.User,
            AnyHeld = context.Set<Delegation>().Any(d => d.State == DelegationState.Approved && d.FirstDay <= today && d.LastDay >= today),
        }).SingleOrDefaultAsync();
        if (found is null)
        {
            return null;
        }

        var session = ToSession(new LiveSession { Row = found.Row, User = found.User });
        return found.AnyHeld ? session with { Who = session.Who with { ActingFor = await delegations.InForceAsync(session.Who.Id, today) } } : session;
    }

    public async Task<IReadOnlyList<SignInSession>> OfAsync(StaffId who, DateTime at) =>
        [.. (await Live().Where(s => s.User.Id == who.Value && s.Row.EndsAt > at).OrderBy(s => s.Row.StartedAt).Take(50).ToListAsync()).Select(ToSession)];

    /// <summary>Only a note of the time: while the records are busy it is left out, and the page that was asked for is shown.</summary>
    public async Task SeenAsync(string keyHash, DateTime at) =>
        await transaction.Do<Done>(SessionAct(StaffMember.System, at), async () =>
        {
            var row = await context.Set<SignInSessionRow>().SingleOrDefaultAsync(s => s.KeyHash == keyHash);
            if (row is not null && at > row.LastSeenAt)
            {
                row.LastSeenAt = at;
            }

            return Done.It;
        });

    public Task<Result<Done>> LockAsync(string keyHash, DateTime at) => Change(keyHash, at, row => row.LockedAt = at);

    public Task<Result<Done>> UnlockAsync(string keyHash, DateTime at) => Change(keyHash, at, row =>
    {
        row.LockedAt = null;
        row.LastSeenAt = at;
    });

    public Task<Result<Done>> EndAsync(string keyHash) => Write(StaffMember.System, default, async () =>
    {
        if (await context.Set<SignInSessionRow>().AsNoTracking().SingleOrDefaultAsync(s => s.KeyHash == keyHash) is { } row)
        {
            await SawAsync(row.StaffUserId, row.LastSeenAt);
            await context.Set<SignInSessionRow>().Where(s => s.KeyHash == keyHash).ExecuteDeleteAsync();
        }
    });

    public Task EndAllAsync(StaffId who) => Write(StaffMember.System, default, () => context.Set<SignInSessionRow>().Where(s => s.StaffUserId == who.Value).ExecuteDeleteAsync());

    public Task<Result<Done>> HoldAsync(string keyHash, byte[]? form) => Change(keyHash, default, row => row.HeldForm = form);

    public Task<byte[]?> HeldAsync(string keyHash) =>
        context.Set<SignInSessionRow>().AsNoTracking().Where(s => s.KeyHash == keyHash).Select(s => s.HeldForm).SingleOrDefaultAsync();

    /// <summary>When they were last there stays known after the session is gone.</summary>
    private Task<int> SawAsync(Guid staffUserId, DateTime at) => context.Users.Where(u => u.Id == staffUserId).ExecuteUpdateAsync(set => set.SetProperty(u => u.LastSeenAt, at));

    /// <summary>Sessions of sign-ins that are in use and have not changed since.</summary>
    private IQueryable<LiveSession> Live() =>
        from row in context.Set<SignInSessionRow>().AsNoTracking()
        join user in context.Users.AsNoTracking() on row.StaffUserId equals user.Id
        where user.DisabledAt == null && !user.IsWaiting && user.SecurityStamp == row.Stamp
        select new LiveSession { Row = row, User = user };

    private sealed class LiveSession
    {
        public required SignInSessionRow Row { get; init; }

        public required StaffUser User { get; init; }
    }

    private SignInSession ToSession(LiveSession live) => new(
        live.Row.KeyHash, live.User.UserName ?? "", live.User.ToMember(), live.Row.StartedAt, live.Row.LastSeenAt, live.Row.EndsAt, live.Row.LockedAt, live.Row.From)
    {
        MustChoosePassword = live.User.PasswordHash is null,
        MustSetUpApp = !live.User.TwoFactorEnabled && rule.IsRequired(live.User.Role),
        Keys = KeyChoice.Parse(live.User.Keys),
    };

    private Task<Result<Done>> Change(string keyHash, DateTime at, Action<SignInSessionRow> change) => Write(StaffMember.System, at, async () =>
    {
        if (await context.Set<SignInSessionRow>().SingleOrDefaultAsync(s => s.KeyHash == keyHash) is { } row)
        {
            change(row);
        }
    });

    /// <summary>Refused where the records cannot be written.</summary>
    private Task<Result<Done>> Write(StaffMember who, DateTime at, Func<Task> work) => transaction.Do<Done>(SessionAct(who, at), async () =>
    {
        await work();
        return Done.It;
    });

    private static CounterAct SessionAct(StaffMember who, DateTime at) => new() { By = who, At = at, Today = DateOnly.FromDateTime(at), From = "session" };
}
