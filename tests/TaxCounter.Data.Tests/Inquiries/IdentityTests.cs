using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Inquiries;

/// <summary>The identity rule of the rule book: what passes in each channel, what a wrong answer leaves, and when it is over.</summary>
public abstract class IdentityTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    [DatabaseFact]
    public async Task Each_channel_offers_the_checks_of_the_rule()
    {
        var account = await Day.Owes("100.00");
        async Task<string> Offered(InquiryChannel channel)
        {
            var inquiry = await Opens(account, channel);
            return await Day.With<IdentityService, string>(s => Task.FromResult(string.Join(' ', s.Offered(inquiry, Day.Today).Select(c => c.Id))));
        }

        Assert.Equal("photo-id", await Offered(InquiryChannel.WalkIn));
        Assert.Equal("number-payment number-period number-address call-back", await Offered(InquiryChannel.Phone));
        Assert.Equal("signed-letter", await Offered(InquiryChannel.Mail));
        Assert.Equal("call-back from-address", await Offered(InquiryChannel.Email));
    }

    [DatabaseFact]
    public async Task Right_answers_identify_them_and_what_was_asked_is_kept()
    {
        var inquiry = await Opens(await Day.Owes("100.00"), InquiryChannel.Phone);
        var passed = await Check(inquiry, "number-period", true, "J. Landry, owner");
        Assert.Equal((IdentityState.Passed, "J. Landry, owner"), (passed.Value.Identity, passed.Value.SpeaksAs));
        var kept = Assert.Single(await Day.With<IInquiries, IReadOnlyList<IdentityCheck>>(i => i.Checks(inquiry.Id)));
        Assert.Equal(("number-period", true, "E101", "The account number, the last four digits of the tax id, and the last period that was filed. Never read an answer out first."), (kept.RuleId, kept.HasPassed, kept.Made.Person, kept.Asked));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task After_one_wrong_answer_only_a_call_back_passes_and_the_second_ends_it()
    {
        var inquiry = await Opens(await Day.Owes("100.00"), InquiryChannel.Phone);
        Assert.Equal(IdentityState.Wrong, (await Check(inquiry, "number-payment", false)).Value.Identity);
        Assert.Equal("An answer was wrong. By the office’s rule only this can still identify them: Called back on the number on file.", (await Check(inquiry, "number-period", true)).Refusal?.Message);
        Assert.Equal(IdentityState.Passed, (await Check(inquiry, "call-back", true)).Value.Identity);

        var other = await Opens(await Day.Owes("50.00"), InquiryChannel.Phone);
        await Check(other, "number-payment", false);
        Assert.Equal(IdentityState.Failed, (await Check(other, "call-back", false)).Value.Identity);
        Assert.Equal("inquiries.check-over", (await Check(other, "call-back", true)).Refusal?.Code);
        var ended = (await Day.With<InquiryService, Result<Inquiry>>(s => s.End(other.Id, new(), Day.Act(Acts.Clerk())))).Value;
        Assert.Equal((InquiryOutcome.OnlyPublic, false), (ended.Outcome, ended.ResolvedAtFirstContact));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Who_has_no_authority_is_told_public_information_only_and_a_check_of_another_channel_is_refused()
    {
        var inquiry = await Opens(await Day.Owes("100.00"), InquiryChannel.WalkIn);
        Assert.Equal("inquiries.check-unknown", (await Check(inquiry, "number-period", true)).Refusal?.Code);
        Assert.Equal("inquiries.check-unknown", (await Check(inquiry, IdentityService.NoAuthority, true)).Refusal?.Code);
        Assert.Equal(IdentityState.Failed, (await Check(inquiry, IdentityService.NoAuthority, false, "the landlord")).Value.Identity);
        Assert.Equal("inquiries.not-running", (await Check(inquiry, "photo-id", true, clerk: 2)).Refusal?.Code);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task The_same_press_twice_is_one_check_and_a_changed_state_is_found()
    {
        var inquiry = await Opens(await Day.Owes("100.00"), InquiryChannel.Phone);
        var asked = new IdentityAsked { Id = IdentityCheckId.New(), Inquiry = inquiry.Id, Rule = "number-payment", HasPassed = false };
        Task<Result<Inquiry>> Press() => Day.With<IdentityService, Result<Inquiry>>(s => s.Record(asked, Day.Act(Acts.Clerk())));
        await Press();
        Assert.Equal(IdentityState.Wrong, (await Press()).Value.Identity);
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "Inquiries" SET "Identity" = 'Passed'"""));
        Assert.Contains("V46: The inquiry of 2026-09-15 Clerk 1 says that who asked is “Passed”; its identity checks say otherwise.", await Findings());
    }

    private async Task<Inquiry> Opens(Account account, InquiryChannel channel)
    {
        Office.Clock.Advance(TimeSpan.FromMinutes(31));
        var begun = (await Day.With<InquiryService, Result<Inquiry>>(s => s.Begin(new() { Origin = InquiryOrigin.Search, Account = account.Id }, Day.Act(Acts.Clerk())))).Value;
        return (await Day.With<InquiryService, Result<Inquiry>>(s => s.Reach(begun.Id, channel, Day.Act(Acts.Clerk())))).Value;
    }

    private async Task<Result<Inquiry>> Check(Inquiry inquiry, string rule, bool passed, string? who = null, int clerk = 1)
    {
        Office.Clock.Advance(TimeSpan.FromMinutes(1));
        return await Day.With<IdentityService, Result<Inquiry>>(s => s.Record(new IdentityAsked { Id = IdentityCheckId.New(), Inquiry = inquiry.Id, Rule = rule, HasPassed = passed, SpeaksAs = who }, Day.Act(Acts.Clerk(clerk))));
    }

    private async Task<IReadOnlyList<string>> Findings()
    {
        await using var scope = Office.Scope();
        return [.. (await Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings.Select(f => $"{f.Invariant}: {f.Sentence}")];
    }
}

public sealed class IdentityOnSqliteTests() : IdentityTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class IdentityOnSqlServerTests() : IdentityTests(DatabaseProvider.SqlServer);
