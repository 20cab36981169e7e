using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Authorizations;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Authorizations;

/// <summary>Who may act for a taxpayer: what the paper has to name, when it is over, and who speaks by it. Tuesday, Sep 15, 2026.</summary>
public abstract class AuthorizationTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private static readonly DateOnly _signed = new(2026, 9, 1);

    [DatabaseFact]
    public async Task It_holds_for_what_its_paper_names_and_for_nothing_else()
    {
        var account = await Day.Owes("100.00");
        var recorded = (await Record(Asked(account))).Value;

        Assert.Equal(
            "Jane Poe (CPA, Poe & Co.) may be told and speak for them, only for Sales from 2026-01-01 to 2026-12-31, for the audit of 2026; may not sign for them or receive a refund.",
            await Day.With<AuthorizationService, string>(s => Task.FromResult(s.Says(recorded))));
        Assert.True(recorded.Covers(Powers.Speak, "sales", new DateOnly(2026, 3, 31), Day.Today));
        Assert.False(recorded.Covers(Powers.Sign, "sales", new DateOnly(2026, 3, 31), Day.Today));
        Assert.False(recorded.Covers(Powers.Speak, "occupational-license", new DateOnly(2026, 3, 31), Day.Today));
        Assert.False(recorded.Covers(Powers.Speak, "sales", new DateOnly(2025, 12, 31), Day.Today));
        Assert.False(recorded.Covers(Powers.Speak, "sales", new DateOnly(2026, 3, 31), new DateOnly(2027, 1, 1))); // over by itself
    }

    [DatabaseFact]
    public async Task What_the_paper_must_name_is_asked_for()
    {
        var account = await Day.Owes("100.00");
        async Task Refused(string field, Func<AuthorizationAsked, AuthorizationAsked> wrong) => Assert.Equal(field, (await Record(wrong(Asked(account)))).Refusal?.Field);

        await Refused("Representative", a => a with { Representative = " " });
        await Refused("TaxTypes", a => a with { TaxTypes = [] });
        await Refused("TaxTypes", a => a with { TaxTypes = ["income"] });
        await Refused("From", a => a with { From = null });
        await Refused("To", a => a with { To = new DateOnly(2025, 12, 31) });
        await Refused("See", a => a with { Powers = Powers.None });
        await Refused("Paper", a => a with { Paper = AuthorizationPaper.Disclosure });
        await Refused("SignedOn", a => a with { SignedOn = Day.Today.AddDays(1) });
        await Refused("EndsOn", a => a with { EndsOn = Day.Today.AddDays(-1) });
        await Refused("Purpose", a => a with { Purpose = "his number is 987-65-4329" });
        await Refused("File", a => a with { Scan = null });
        Assert.Equal("staff.not-allowed", (await Day.With<AuthorizationService, Result<Authorization>>(s => s.Record(Asked(account), Placed, Day.Act(Acts.Auditor())))).Refusal?.Code);
        Assert.Empty(await Day.With<IAuthorizations, IReadOnlyList<Authorization>>(a => a.OfAccount(account.Id)));
    }

    [DatabaseFact]
    public async Task The_same_form_twice_is_one_and_an_older_one_stands_until_it_is_revoked_where_no_law_says_otherwise()
    {
        var account = await Day.Owes("100.00");
        var asked = Asked(account);
        Assert.Equal((await Record(asked)).Value.Id, (await Record(asked)).Value.Id);
        Assert.Equal("authorizations.other-content", (await Record(asked with { Representative = "Somebody Else" })).Refusal?.Code);
        await Record(Asked(account) with { Representative = "Max Moe" });
        Assert.Equal(2, await Standing(account)); // East Baton Rouge: NOT FOUND, office policy

        Assert.Equal("Reason", (await Revoke(asked.Id, account, null)).Refusal?.Field);
        Assert.Equal("authorizations.unknown", (await Revoke(asked.Id, await Day.Owes("5.00"), "by letter")).Refusal?.Code);
        Assert.Equal(Day.Today, (await Revoke(asked.Id, account, "the owner, by letter")).Value.RevokedOn);
        Assert.Equal("authorizations.over", (await Revoke(asked.Id, account, "again")).Refusal?.Code);
        Assert.Equal(1, await Standing(account));
        Assert.DoesNotContain(await Findings(), f => !f.StartsWith("V17", StringComparison.Ordinal)); // V17: the scan of a test is in no folder
    }

    [DatabaseFact]
    public async Task Who_speaks_by_it_is_identified_by_it_and_not_by_one_that_is_over_or_of_another_account()
    {
        var account = await Day.Owes("100.00");
        var (own, other) = ((await Record(Asked(account))).Value, (await Record(Asked(await Day.Owes("5.00")))).Value);
        var inquiry = (await Day.With<InquiryService, Result<Inquiry>>(s => s.Begin(new() { Origin = InquiryOrigin.Search, Account = account.Id }, Day.Act(Acts.Clerk())))).Value;
        Task<Result<Inquiry>> Speaks(Authorization by) => Day.With<IdentityService, Result<Inquiry>>(s => s.Record(
            new IdentityAsked { Id = IdentityCheckId.New(), Inquiry = inquiry.Id, Rule = "photo-id", HasPassed = true, Authorization = by.Id.Value }, Day.Act(Acts.Clerk())));

        Assert.Equal("inquiries.no-such-authority", (await Speaks(other)).Refusal?.Code);
        var passed = (await Speaks(own)).Value;
        Assert.Equal((IdentityState.Passed, "Jane Poe", own.Id.Value), (passed.Identity, passed.SpeaksAs, passed.AuthorizationId));
        await Revoke(own.Id, account, "by telephone");
        Assert.Equal("inquiries.no-such-authority", (await Speaks(own)).Refusal?.Code);

        await Office.Read(c => c.Set<Authorization>().Where(a => a.Id == own.Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.RevokedOn, _signed)));
        Assert.Contains("V47: The inquiry of 2026-09-15 Clerk 1 names an authorization that did not hold for it.", await Findings());
    }

    private static Task Placed() => Task.CompletedTask;

    private AuthorizationAsked Asked(Account account) => new()
    {
        Id = AuthorizationId.New(),
        Account = account.Id,
        Paper = AuthorizationPaper.PowerOfAttorney,
        Representative = "Jane Poe",
        Firm = "Poe & Co.",
        Kind = RepresentativeKind.Accountant,
        TaxTypes = ["sales"],
        From = new DateOnly(2026, 1, 1),
        To = new DateOnly(2026, 12, 31),
        Purpose = "the audit of 2026",
        Powers = Powers.See | Powers.Speak,
        SignedOn = _signed,
        EndsOn = new DateOnly(2026, 12, 31),
        Scan = new EvidenceFacts { FileName = "power of attorney.pdf", Kind = "application/pdf", Size = 40_000, Sha256 = new string('a', 64), ReceivedOn = Day.Today },
    };

    private Task<Result<Authorization>> Record(AuthorizationAsked asked) => Day.With<AuthorizationService, Result<Authorization>>(s => s.Record(asked, Placed, Day.Act(Acts.Clerk())));

    private Task<Result<Authorization>> Revoke(AuthorizationId id, Account account, string? why) => Day.With<AuthorizationService, Result<Authorization>>(s => s.Revoke(id, account.Id, Day.Act(Acts.Clerk()).Because(why)));

    private async Task<int> Standing(Account account) => (await Day.With<IAuthorizations, IReadOnlyList<Authorization>>(a => a.OfAccount(account.Id))).Count(a => a.On(Day.Today) == AuthorizationState.InForce);

    private async Task<IReadOnlyList<string>> Findings()
    {
        await using var scope = Office.Scope();
        return [.. (await Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings.Select(f => $"{f.Invariant}: {f.Sentence}")];
    }
}

public sealed class AuthorizationsOnSqlite() : AuthorizationTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class AuthorizationsOnSqlServer() : AuthorizationTests(DatabaseProvider.SqlServer);
