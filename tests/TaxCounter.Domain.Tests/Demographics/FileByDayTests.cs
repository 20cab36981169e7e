using FsCheck;
using FsCheck.Fluent;
using TaxCounter.Domain.Accounts;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Demographics;

/// <summary>What is on file on a day, whatever was entered in whatever order, and after something was undone.</summary>
public class FileByDayTests
{
    private static readonly Gen<(int Day, int Undone)[]> _entries = Gen.Zip(Gen.Choose(-20, 20), Gen.Choose(0, 3)).ArrayOf(8).Select(all => all);

    [Theory]
    [InlineData("2026-11-20", "(225) 555-0100")]
    [InlineData("2026-11-30", "(225) 555-0100")]
    [InlineData("2026-12-01", "(225) 555-0142")]
    [InlineData("2027-06-01", "(225) 555-0142")]
    public void A_new_phone_from_December_1_on_holds_from_that_day_by_itself(string day, string phone)
    {
        var account = Account();
        List<AccountChange> all = [];
        Enter(account, all, FilePart.Phone, "(225) 555-0100", "2026-11-20");
        Enter(account, all, FilePart.Phone, "(225) 555-0142", "2026-12-01");
        Assert.Equal(phone, account.PhoneOn(Day(day)));
    }

    [Fact]
    public void An_address_entered_late_holds_only_up_to_the_day_of_the_one_that_is_on_file_already()
    {
        var account = Account();
        List<AccountChange> all = [];
        Enter(account, all, FilePart.Mailing, FileText.Of(new Address("PO Box 9", "Baton Rouge", "LA", "70821")), "2026-11-15");
        Enter(account, all, FilePart.Mailing, FileText.Of(new Address("PO Box 7", "Baton Rouge", "LA", "70821")), "2026-11-01");
        string[] streets = [.. new[] { "2026-10-31", "2026-11-01", "2026-11-14", "2026-11-15" }.Select(d => account.MailingOn(Day(d)).Street)];
        Assert.Equal(["3959 Essen Ln", "PO Box 7", "PO Box 7", "PO Box 9"], streets);
        Assert.Equal("PO Box 9", account.Mailing.Street);
    }

    [Fact]
    public void What_is_undone_counts_as_never_entered_and_of_the_same_day_the_earlier_one_holds_again()
    {
        var account = Account();
        List<AccountChange> all = [];
        Enter(account, all, FilePart.Email, "right@example.com", "2026-11-10");
        Enter(account, all, FilePart.Email, "wrong@example.com", "2026-11-10");
        Assert.Equal("wrong@example.com", account.EmailOn(Today));
        all.Add(Change(account, all.Count + 1, FilePart.Email, "right@example.com", Day("2026-11-10"), undoes: 2));
        account.Restate(all, Today);
        Assert.Equal(("", "right@example.com"), (account.EmailOn(Day("2026-11-09")), account.EmailOn(Today)));
        all.Add(Change(account, all.Count + 1, FilePart.Email, "", Day("2026-11-10"), undoes: 1));
        account.Restate(all, Today);
        Assert.Equal("", account.EmailOn(Today));
    }

    [Fact]
    public void An_officer_is_in_office_from_the_first_day_to_the_last_and_what_was_told_last_holds()
    {
        var account = Account();
        List<AccountChange> all = [];
        var key = Guid.CreateVersion7();
        void Tell(string title, string? until)
        {
            var officer = new Officer(key, "M. Hebert", title, Day("2026-01-01"), until is null ? null : Day(until));
            all.Add(Change(account, all.Count + 1, FilePart.Officer, FileText.Of(officer), officer.Since, officer: key));
            account.Restate(all, Today);
        }

        Tell("president", null);
        Tell("treasurer", "2026-11-30");
        Assert.Equal("M. Hebert, treasurer, since January 1, 2026, until November 30, 2026", Assert.Single(account.OfficersOn(Day("2026-11-30"))).Says);
        Assert.Empty(account.OfficersOn(Day("2026-12-01")));
        Assert.Empty(account.OfficersOn(Day("2025-12-31")));
    }

    [Fact]
    public void The_records_read_back_what_they_keep_whatever_is_in_it()
    {
        var account = Account();
        List<AccountChange> all = [];
        Enter(account, all, FilePart.Mailing, FileText.Of(new Address(@"12 C:\n|Rue", "Québec", "QC", "G1A 0A2", "Canada")), "2026-11-01");
        Enter(account, all, FilePart.Language, "fr", "2026-12-01");
        var kept = FileByDay.Parse(account.ByDay.ToString());
        Assert.Equal(account.ByDay, kept);
        Assert.Equal(@"12 C:\n|Rue", FileText.Address(kept.On(FilePart.Mailing, Today)!).Street);
        Assert.Equal(FileByDay.None, FileByDay.Parse(""));
        Assert.Equal((FilePart.Language, Day("2026-12-01"), "fr"), Assert.Single(kept.After(Today)));
    }

    [Fact]
    public void In_whatever_order_changes_are_entered_the_latest_day_not_after_it_holds_and_the_later_entered_wins_a_tie() => new RandomCases(200).Hold(Prop.ForAll(_entries.ToArbitrary(), entries =>
    {
        var account = Account();
        List<AccountChange> all = [];
        List<(int Day, string Value, int Number)> stands = [];
        foreach (var (day, undone) in entries)
        {
            Enter(account, all, FilePart.Phone, $"phone {all.Count}", Today.AddDays(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            stands.Add((day, all[^1].After, all.Count));
            if (undone == 0)
            {
                var wrong = stands[all.Count % stands.Count];
                stands.Remove(wrong);
                all.Add(Change(account, all.Count + 1, FilePart.Phone, "", Today.AddDays(wrong.Day), undoes: wrong.Number));
                account.Restate(all, Today);
            }
        }

        return Enumerable.Range(-22, 45).All(d =>
        {
            // Said another way than the program does it: day by day, each entry writes over the days from its own on, the earliest days first.
            var expected = stands.Where(s => s.Day <= d).OrderBy(s => s.Day).ThenBy(s => s.Number).Select(s => s.Value).LastOrDefault() ?? "";
            return account.PhoneOn(Today.AddDays(d)) == expected && FileByDay.Parse(account.ByDay.ToString()).Equals(account.ByDay);
        });
    }));

    private static void Enter(Account account, List<AccountChange> all, FilePart part, string value, string from)
    {
        all.Add(Change(account, all.Count + 1, part, value, Day(from)));
        account.Restate(all, Today);
    }

    private static AccountChange Change(Account account, int number, FilePart part, string value, DateOnly from, int? undoes = null, Guid officer = default) =>
        AccountChange.Of(account, number, new FileEntry { FormId = Guid.CreateVersion7(), How = "photo-id", HowSays = "" }, new FileValue(part, from, value, officer), account.OnFile(part, officer, from), Act(), undoes);
}
