using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Cashiering;

/// <summary>What the payment pages show.</summary>
public sealed record PaymentPage
{
    /// <summary>What was typed.</summary>
    public required PaymentForm Form { get; init; }

    /// <summary>What it would do.</summary>
    public required PaymentOffer Offer { get; init; }

    /// <summary>What it would do once exactly what is to be paid is handed over; the same as the offer as soon as something is typed.</summary>
    public required PaymentOffer Planned { get; init; }

    /// <summary>Whose debts.</summary>
    public required IReadOnlyList<Account> Payers { get; init; }

    /// <summary>The office's day: what is owed is owed as of it, as on the account's own page.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The rule book, for names of taxes.</summary>
    public required RuleBook Rules { get; init; }

    /// <summary>What would stop it as it stands.</summary>
    public Refusal? No { get; init; }

    /// <summary>The clerk has an open drawer.</summary>
    public bool HasDrawer { get; init; }

    /// <summary>A drawer of an earlier day that the clerk has instead; it takes nothing.</summary>
    public Drawer? Left { get; init; }

    /// <summary>What changed because the page is of an earlier day; null where it is of today.</summary>
    public Refusal? Turned { get; init; }

    /// <summary>When the half entered payment was saved, by the wall clock of the office; null when it is new.</summary>
    public DateTime? RestoredFrom { get; init; }

    /// <summary>A receipt that this form was already posted as.</summary>
    public ReceiptNumber? Posted { get; init; }

    /// <summary>The account the page is for.</summary>
    public Account Payer => Payers[0];

    /// <summary>Whether a reason belongs to it.</summary>
    public bool NeedsReason => Form.Reason is { Length: > 0 } || Offer.EffectiveOn < Today || Offer.SkippedOlder.Count > 0;

    /// <summary>Whether it is to count from an earlier day, and so needs evidence.</summary>
    public bool IsEarlierDay => Offer.EffectiveOn < Today;

    /// <summary>Who may approve the earlier day, by name; asked only where somebody has to.</summary>
    public IReadOnlyList<string> MayApprove { get; init; } = [];

    /// <summary>Whether the amount is asked about.</summary>
    public bool AmountIsAsked => Form.AmountIsRight || No?.Code == "cashiering.amount-unusual";

    /// <summary>Alerts to read before the money is taken.</summary>
    public IEnumerable<(Account Account, AccountAlert Alert)> Alerts => Payers.SelectMany(a => a.AlertsOn(Today).Select(alert => (a, alert)));

    /// <summary>The balances of one account, those that owe something.</summary>
    public IEnumerable<ObligationBalance> Of(Account account) => Offer.Balances.Where(b => b.Obligation.AccountId == account.Id && b.Owed.IsPositive);

    /// <summary>The order of the parts, in words.</summary>
    public string Order => string.Join(", ", Rules.PaymentOrder(Planned.EffectiveOn).Where(c => c is Component.Tax or Component.Penalty or Component.Interest).Select(c => ReceiptWords.Part(c)));

    /// <summary>What goes to tax, fee and other fees of an obligation.</summary>
    public Money ToTax(ObligationBalance balance) => To(balance, Component.Tax) + To(balance, Component.Fee) + To(balance, Component.OtherFee);

    /// <summary>What goes to its penalty.</summary>
    public Money ToPenalty(ObligationBalance balance) => To(balance, Component.Penalty);

    /// <summary>What goes to its interest.</summary>
    public Money ToInterest(ObligationBalance balance) => To(balance, Component.Interest);

    private Money To(ObligationBalance balance, Component component) => Planned.Allocation.For(balance.Obligation.Id, component);

    /// <summary>The name of a tax.</summary>
    public string TaxName(string code) => Rules.FindTaxType(code)?.Name ?? code;

    /// <summary>The word of a tender.</summary>
    public static string Word(TenderKind kind) => kind switch
    {
        TenderKind.Check => "Check",
        TenderKind.Card => "Card",
        TenderKind.MoneyOrder => "Money order",
        _ => "Cash",
    };

    /// <summary>The number a tender is known by, in words; empty for cash.</summary>
    public static string Note(string? document, string? lastFour) => document is { Length: > 0 } ? "No. " + document : lastFour is { Length: > 0 } ? "ending " + lastFour : "";
}
