using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Tests.Builders;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Ledger;

/// <summary>Why a credit arose, from the journal alone. The figures are those of docs/duties/off-accounts.md.</summary>
public class CreditFinderTests
{
    [Theory]
    [InlineData("266.76", "533.52", CreditCause.PaidTwice, "$533.52 was paid, exactly twice the $266.76 that was owed.")]
    [InlineData("2024.35", "2042.35", CreditCause.SwappedDigits, "$2,042.35 was paid and $2,024.35 was owed: two digits changed places.")]
    [InlineData("129.02", "138.02", CreditCause.SwappedDigits, "$138.02 was paid and $129.02 was owed: $9.00 is a difference that two digits make when they change places.")]
    [InlineData("100.00", "150.00", CreditCause.Unapplied, "$150.00 was paid and $100.00 was owed. Nothing shows why.")]
    public void A_payment_of_more_than_was_owed_shows_why(string owed, string paid, CreditCause cause, string says)
    {
        var book = Book(owed);
        book.Pay(paid, "2026-09-21");

        Assert.Equal(new CreditFinding(cause, says, Day("2026-09-21")), Find(book));
    }

    [Fact]
    public void The_same_amount_a_second_time_is_paid_twice()
    {
        var book = Book("412.50");
        book.Pay("412.50", "2026-09-21");
        book.Pay("412.50", "2026-09-23");

        Assert.Equal(new CreditFinding(CreditCause.PaidTwice, "$412.50 was paid on Sep 21, 2026 and again on Sep 23, 2026.", Day("2026-09-23")), Find(book));
    }

    [Fact]
    public void Another_period_that_owes_exactly_as_much_was_meant()
    {
        var book = Book("23.00");
        book.Pay("46.00", "2026-09-21");
        var october = Book("23.00", "2026-10-20", "2026-09", book.Obligation.AccountId);

        var found = Find(book, october.Obligation);

        Assert.Equal((CreditCause.WrongPeriod, "Sales 2026-09 is unpaid and owes exactly $23.00."), (found.Cause, found.Says));
    }

    [Fact]
    public void A_period_due_long_before_or_after_was_not_meant()
    {
        var book = Book("23.00");
        book.Pay("46.00", "2026-09-21");
        var old = Book("23.00", "2025-09-22", "2025-08", book.Obligation.AccountId);

        Assert.Equal(CreditCause.PaidTwice, Find(book, old.Obligation).Cause);
    }

    [Fact]
    public void Penalty_waived_after_it_was_paid_counts_from_the_day_the_penalty_was_paid()
    {
        var book = Book("900.00");
        book.Pay("1000.00", "2026-10-30");
        var paid = book.AsOf("2026-10-30").PenaltyPaid;
        book.Waive(Dollars("40.00"), Day("2026-11-20"));

        Assert.True(paid.IsPositive);
        Assert.Equal(new CreditFinding(CreditCause.Waived, "Penalty that was already paid was waived.", Day("2026-10-30")), Find(book));
    }

    [Fact]
    public void A_payment_from_an_earlier_day_lowers_penalty_that_was_paid()
    {
        var book = Book("900.00");
        book.Pay("500.00", "2026-10-30");
        book.Pay("600.00", "2026-11-20");
        book.PayTo(Component.Tax, "400.00", "2026-09-21", "2026-11-20");

        Assert.Contains(Sources(book).Select(s => Finder(book).Find(s).Cause), c => c == CreditCause.LateChargesFell);
    }

    [Fact]
    public void What_was_used_is_off_the_source_that_it_names_or_the_first_of_its_day()
    {
        ObligationId one = ObligationId.New(), other = ObligationId.New();
        var lines = new[] { Line(one, 100_00, 1), Line(other, 50_00, 2), Line(null, -30_00, 3), Line(other, -20_00, 4) };

        Assert.Equal([new CreditSource(one, Day("2026-09-21"), new Money(70_00)), new CreditSource(other, Day("2026-09-21"), new Money(30_00))], CreditSource.Of(lines));
    }

    [Fact]
    public void A_source_that_was_used_up_is_none()
    {
        var one = ObligationId.New();
        Assert.Empty(CreditSource.Of([Line(one, 100_00, 1), Line(null, -100_00, 2)]));
    }

    private static CreditLine Line(ObligationId? of, long cents, int minute) => new()
    {
        PostingId = PostingId.New(),
        Kind = cents > 0 ? PostingKind.Payment : PostingKind.CreditApplied,
        EffectiveOn = Day("2026-09-21"),
        PostedAt = Act(minute: minute).At,
        Account = LedgerAccount.UnappliedCredit,
        ObligationId = of,
        AsCredit = new Money(cents),
    };

    private static CreditFinding Find(LedgerBook book, params Obligation[] others) => Finder(book, others).Find(Assert.Single(Sources(book)));

    private static IReadOnlyList<CreditSource> Sources(LedgerBook book) => CreditSource.Of(Lines(book));

    private static CreditFinder Finder(LedgerBook book, params Obligation[] others) => new([.. Lines(book)], [book.Obligation, .. others], EastBatonRouge);

    private static IEnumerable<CreditLine> Lines(LedgerBook book) => book.Postings.SelectMany(p => p.Lines
        .Where(l => l.Account is LedgerAccount.Receivable or LedgerAccount.UnappliedCredit).Select(l => CreditLine.Of(p, l)));
}
