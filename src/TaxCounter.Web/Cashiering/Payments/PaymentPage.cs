using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Cashiering;

/// <summary>What the payment pages show.</summary>
public sealed record PaymentPage
{
    private static readonly string[] _ofFees = ["Form.AddFee", "Form.AddFeeCount", "Form.Fees"];

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
    public Deciders? MayApprove { get; init; }

    /// <summary>The first of two approvals of the earlier day, where two are needed and one is given.</summary>
    public FirstApproval? FirstApproval { get; init; }

    /// <summary>An earlier day was chosen for cash or a card, which never count from one: said before any proof is asked for.</summary>
    public bool CountsFromToday => IsEarlierDay && (Form.Tenders.Any(t => IsOfToday(t.Kind)) || IsOfToday(Form.Kind) && (Form.Tenders.Count == 0 || !string.IsNullOrWhiteSpace(Form.Amount)));

    /// <summary>The amount is asked about, and the clerk has not said yet that it is right.</summary>
    public bool AmountWaits => No?.Code == "cashiering.amount-unusual";

    /// <summary>Whether the amount is asked about.</summary>
    public bool AmountIsAsked => Form.AmountIsRight || AmountWaits;

    /// <summary>Alerts to read before the money is taken.</summary>
    public IEnumerable<(Account Account, AccountAlert Alert)> Alerts => Payers.SelectMany(a => a.AlertsOn(Today).Select(alert => (a, alert)));

    /// <summary>Why the check in hand is not taken, said before the rest is typed; null where nothing is known against it.</summary>
    public Refusal? CheckNo
    {
        get
        {
            var draft = new TenderDraft(Form.Kind, Money.Zero) { WrittenOn = Form.WrittenOn, Trouble = Form.Trouble };
            return Form.Kind == TenderKind.Check && Payers.Select(a => a.CertifiedFundsOnly(Today)).FirstOrDefault(a => a is not null) is { } alert ? CashieringRefusals.CertifiedFundsOnly(alert)
                : draft.IsCheck ? draft.InHand() ?? draft.WrongDay(Today, Rules) : null;
        }
    }

    /// <summary>What is sold over the counter today, with its price; what the rule book does not know on this day is not offered.</summary>
    public IReadOnlyList<(string Code, string Says)> Schedule =>
        [.. Rules.Counter.Fees.All.Select(f => (f.Id, f.Name, Each: Rules.Counter.Fees.AmountOf(f.Id, Money.Zero, Today))).Where(f => f.Each.Refusal is null).Select(f => (f.Id, $"{f.Name}, {f.Each.Value}"))];

    /// <summary>The fee for paying by card, where somebody charges one; null for none.</summary>
    public CardFeeRule? CardFee => Rules.Counter.CardFeeOn(Today);

    /// <summary>Paying by card costs something, and a card is chosen or was taken: it is said before anything is charged.</summary>
    public bool TellsCardFee => CardFee is not null && (Form.Kind == TenderKind.Card || Form.Tenders.Any(t => t.Kind == TenderKind.Card));

    /// <summary>What the card fee comes to as the page stands: of the card that was typed, or of one that would pay what is still missing.</summary>
    public Money CardFeeNow => CardFee is not { } rule ? Money.Zero : rule.By == CardFeeCollector.Processor ? Planned.CardFeeByProcessor : Planned.Fees.FirstOrDefault(f => f.Code == FeeSale.CardFee)?.Total ?? Money.Zero;

    /// <summary>What the terminal charges for what is still missing, with the office's fee in it; nothing where nothing is missing.</summary>
    public Money OnTheCard => Form.Kind != TenderKind.Card ? Money.Zero : Planned.Tendered - Form.Tenders.Total(t => t.Amount);

    /// <summary>Where a fee stands in the form, from 0.</summary>
    public int PlaceOf(SoldFee fee)
    {
        ArgumentNullException.ThrowIfNull(fee);
        var account = Payers.First(p => p.Id == fee.Account).Number.Digits;
        return Form.Fees.FindIndex(f => f.Code == fee.Code && f.Count == fee.Count && f.Account == account);
    }

    /// <summary>The fields for one more fee are in use, or something is wrong with them.</summary>
    public bool IsAddingFee(ModelStateDictionary state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return !string.IsNullOrEmpty(Form.AddFee) || _ofFees.Any(f => state.GetFieldValidationState(f) == ModelValidationState.Invalid);
    }

    /// <summary>The balances of one account, those that owe something.</summary>
    public IEnumerable<ObligationBalance> Of(Account account) => Planned.Balances.Where(b => b.Obligation.AccountId == account.Id && b.Owed.IsPositive);

    /// <summary>The order of the parts, in words.</summary>
    public string Order => string.Join(", ", Rules.PaymentOrder(Planned.EffectiveOn).Where(c => c is Component.Tax or Component.Penalty or Component.Interest).Select(c => ReceiptWords.Part(c)));

    /// <summary>What goes to tax, fee and other fees of an obligation.</summary>
    public Money ToTax(ObligationBalance balance) => To(balance, Component.Tax) + To(balance, Component.Fee) + To(balance, Component.OtherFee);

    /// <summary>What goes to its penalty.</summary>
    public Money ToPenalty(ObligationBalance balance) => To(balance, Component.Penalty);

    /// <summary>What goes to its interest.</summary>
    public Money ToInterest(ObligationBalance balance) => To(balance, Component.Interest);

    private static bool IsOfToday(TenderKind kind) => kind is TenderKind.Cash or TenderKind.Card;

    private Money To(ObligationBalance balance, Component component) => Planned.Allocation.For(balance.Obligation.Id, component);

    /// <summary>The name of a tax.</summary>
    public string TaxName(string code) => Rules.FindTaxType(code)?.Name ?? code;

    /// <summary>What can be wrong with a check in hand.</summary>
    public static readonly SelectListItem[] Troubles = [new("nothing", nameof(CheckTrouble.None)), new("not signed", nameof(CheckTrouble.Unsigned)), new("payable to someone else", nameof(CheckTrouble.PayableToOther)), new("endorsed over to the office", nameof(CheckTrouble.ThirdParty))];

    /// <summary>The word of a tender.</summary>
    public static string Word(TenderKind kind) => kind switch
    {
        TenderKind.Check => "Check",
        TenderKind.Card => "Card",
        TenderKind.MoneyOrder => "Money order",
        TenderKind.CashiersCheck => "Cashier’s check",
        _ => "Cash",
    };

    /// <summary>The number a tender is known by, in words; empty for cash.</summary>
    public static string Note(string? document, string? lastFour) => document is { Length: > 0 } ? "No. " + document : lastFour is { Length: > 0 } ? "ending " + lastFour : "";
}
