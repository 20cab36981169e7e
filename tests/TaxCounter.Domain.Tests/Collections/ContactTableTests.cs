using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.RuleBooks;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Collections;

/// <summary>What a contact can come to, when the office calls, and which alerts forbid it.</summary>
public sealed class ContactTableTests
{
    [Fact]
    public void The_table_of_outcomes() => Assert.Equal(
        [
            "None: choose",
            "Reached: reached, needs a note, spoke",
            "LeftMessage: left a message, by call only",
            "NoAnswer: no answer, by call only",
            "Promise: promised to pay, spoke",
            "Dispute: disputes it, needs a note, spoke",
            "WrongNumber: wrong number, by call only",
            "Plan: wants a payment plan, spoke",
            "Referred: referred, needs a note",
        ],
        Enum.GetValues<ContactOutcome>().Select(o => (o, ContactTable.Of(o))).Select(r => $"{r.o}: {r.Item2.Says}{(r.Item2.ByCallOnly ? ", by call only" : "")}{(r.Item2.NeedsNote ? ", needs a note" : "")}{(r.Item2.Spoke ? ", spoke" : "")}"));

    [Theory]
    [InlineData("2026-11-20 08:00", true)]
    [InlineData("2026-11-20 16:59", true)]
    [InlineData("2026-11-20 07:59", false)]
    [InlineData("2026-11-20 17:00", false)]
    [InlineData("2026-11-21 10:00", false)] // Saturday
    [InlineData("2026-11-26 10:00", false)] // Thanksgiving
    public void Calls_are_made_on_business_days_within_the_hours_of_the_rule_book(string local, bool may)
    {
        var no = EastBatonRouge.Collecting.WhyNoCallAt(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture), EastBatonRouge.Calendar);
        Assert.Equal(may ? null : "Nobody is called at this hour. The office calls on business days from 8:00 a.m. to 5:00 p.m. (Office policy). Go on then; letters can be written at any time.", no?.Message);
    }

    [Fact]
    public void The_rule_book_says_which_alerts_forbid_a_call_and_which_leave_an_account_out_of_call_mode()
    {
        var rules = EastBatonRouge.Collecting;
        Assert.Equal([AlertKind.Bankruptcy, AlertKind.Represented, AlertKind.DoNotCall], CollectionAlerts.Of(rules.ForbiddenOn(Today)));
        Assert.Equal([AlertKind.Bankruptcy, AlertKind.Appeal, AlertKind.PaymentPlan, AlertKind.Represented, AlertKind.DoNotCall], CollectionAlerts.Of(rules.LeftOutOn(Today)));
        Assert.All(rules.NoCalls.Concat(rules.LeftOut), a => Assert.Contains(Enum.GetValues<AlertKind>(), k => CollectionAlerts.IdOf(k) == a.Id));
        Assert.All(rules.NoCalls, a => Assert.NotEqual(Certainty.Verified, a.Rows.Rows[0].Authority.Certainty));
    }

    [Fact]
    public void One_clerk_holds_an_account_until_the_time_is_over_and_only_then_another_takes_it()
    {
        var sheet = CallSheet.Of(Account().Id);
        Assert.Null(sheet.Claim(Act(Clerk), 15));
        Assert.Equal("Clerk 2 is calling this account now. Take the next one.", sheet.Claim(Act(OtherClerk, minute: 14), 15)?.Message);
        Assert.Null(sheet.Claim(Act(ClerkAsSupervisor, minute: 14), 15)); // the same person, under another account
        Assert.NotNull(sheet.Claim(Act(OtherClerk, minute: 28), 15));
        Assert.Null(sheet.Claim(Act(OtherClerk, minute: 29), 15));
        Assert.False(sheet.Release(Act(Clerk)));
        Assert.True(sheet.Release(Act(OtherClerk)));
        Assert.Null(sheet.Claim(Act(Clerk, minute: 30), 15));
    }
}
