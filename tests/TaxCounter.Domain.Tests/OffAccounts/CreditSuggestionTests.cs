using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.OffAccounts;

/// <summary>What is suggested for a credit, with its reason: what is owed first, then what is too small, then the customer.</summary>
public class CreditSuggestionTests
{
    [Theory]
    [InlineData("412.50", "250.00", "0.00", "2026-12-31", true, SuggestedAct.Apply, "Apply 250.00, then the rest")]
    [InlineData("200.00", "250.00", "0.00", "2026-12-31", true, SuggestedAct.Apply, "Apply all")]
    [InlineData("412.50", "0.00", "64.51", "2029-12-31", true, SuggestedAct.Apply, "Apply 64.51, then the rest")]
    [InlineData("0.85", "0.00", "0.00", "2029-12-31", true, SuggestedAct.WriteOff, "Write off")]
    [InlineData("0.85", "10.00", "0.00", "2029-12-31", true, SuggestedAct.Apply, "Apply all")]
    [InlineData("88.10", "0.00", "0.00", "2026-12-31", true, SuggestedAct.Ask, "Ask now")]
    [InlineData("88.10", "0.00", "0.00", "2029-12-31", true, SuggestedAct.Ask, "Ask: refund or carry")]
    [InlineData("88.10", "0.00", "0.00", "2029-12-31", false, SuggestedAct.Ask, "Ask: refund")]
    [InlineData("88.10", "0.00", "0.00", "2026-11-19", true, SuggestedAct.Carry, "Carry forward")]
    [InlineData("88.10", "0.00", "0.00", "2026-11-19", false, SuggestedAct.Ask, "Ask a supervisor")]
    public void A_credit_comes_with_what_is_best_done(string amount, string here, string elsewhere, string rightEnds, bool open, SuggestedAct act, string says)
    {
        var suggested = CreditSuggestion.For(Situation(amount, here, elsewhere, rightEnds) with { IsOpen = open }, EastBatonRouge);

        Assert.Equal((act, says), (suggested.Act, suggested.Says));
        Assert.EndsWith(".", suggested.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_customer_who_was_asked_is_waited_for_and_an_answer_is_done()
    {
        var situation = Situation("88.10", "0.00", "0.00", "2029-12-31");
        Assert.Equal(SuggestedAct.Wait, CreditSuggestion.For(situation with { IsAsked = true }, EastBatonRouge).Act);
        Assert.Equal("Do as the customer answered", CreditSuggestion.For(situation with { IsAnswered = true }, EastBatonRouge).Says);
    }

    private static CreditSituation Situation(string amount, string here, string elsewhere, string rightEnds)
    {
        var credit = OpenCredit.Of(AccountId.New(), new CreditSource(null, Day("2025-10-20"), Dollars(amount)));
        credit.Keep(new CreditFinding(CreditCause.Unapplied, "Nothing shows why.", Day("2025-10-20")), Day(rightEnds), byLaw: true);
        return new CreditSituation { Credit = credit, OwesHere = Dollars(here), OwesElsewhere = Dollars(elsewhere), IsOpen = true, Today = Today };
    }
}
