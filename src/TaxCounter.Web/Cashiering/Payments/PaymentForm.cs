using System.Text.Json;
using FluentValidation;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>The payment as it stands on the page: everything typed so far, and the id of the payment it will become.</summary>
public sealed class PaymentForm
{
    private string? _scanned;

    /// <summary>Made with the form; a second click finds the first receipt by it.</summary>
    public Guid Id { get; set; }

    /// <summary>Account numbers; the first keeps what is left over.</summary>
    public List<string> Accounts { get; set; } = [];

    /// <summary>The ticked obligations.</summary>
    public List<Guid> Obligations { get; set; } = [];

    /// <summary>The ticks were on the page: none ticked means none, not "everything due".</summary>
    public bool Picked { get; set; }

    /// <summary>The day from which it counts; empty for today. The page's own day counts as empty, so that a page left over midnight asks for no earlier day.</summary>
    public DateOnly? EffectiveOn { get; set; }

    /// <summary>The evidence for an earlier day, by its key in the rule book.</summary>
    public string? Proof { get; set; }

    /// <summary>The clerk has looked again at an amount many times over what is due.</summary>
    public bool AmountIsRight { get; set; }

    /// <summary>The user name of the supervisor who approves an earlier day.</summary>
    public string? Approver { get; set; }

    /// <summary>Their password; in no draft and never shown again.</summary>
    public string? ApproverPassword { get; set; }

    /// <summary>The code of their authenticator app; never shown again.</summary>
    public string? AppCode { get; set; }

    /// <summary>Why from an earlier day, or why not the oldest first.</summary>
    public string? Reason { get; set; }

    /// <summary>Fees of the counter that the visit charges and pays.</summary>
    public List<FeeRow> Fees { get; set; } = [];

    /// <summary>One more fee, as the rule book names it.</summary>
    public string? AddFee { get; set; }

    /// <summary>How many of it; empty for one.</summary>
    public string? AddFeeCount { get; set; }

    /// <summary>The number of the account it is for; empty for the first.</summary>
    public string? AddFeeTo { get; set; }

    /// <summary>Tenders entered completely.</summary>
    public List<TenderRow> Tenders { get; set; } = [];

    /// <summary>The kind of the tender being typed.</summary>
    public TenderKind Kind { get; set; } = TenderKind.Cash;

    /// <summary>Its amount as typed.</summary>
    public string? Amount { get; set; }

    /// <summary>The routing number; a scanned line of magnetic ink gives the check number too, and its account number is dropped.</summary>
    public string? RoutingNumber
    {
        get;
        set => (field, _scanned) = MicrLine.Read(value) is { } line ? (line.RoutingNumber, line.CheckNumber) : (value, _scanned);
    }

    public string? DocumentNumber { get => string.IsNullOrWhiteSpace(field) ? _scanned ?? field : field; set; }

    /// <summary>Who drew the check.</summary>
    public string? DrawnBy { get; set; }

    /// <summary>The day written on it.</summary>
    public DateOnly? WrittenOn { get; set; }

    /// <summary>What is wrong with it in hand.</summary>
    public CheckTrouble Trouble { get; set; }

    public string? CardReference { get; set; }

    public string? CardLastFour { get; set; }

    /// <summary>What the page said is to be paid.</summary>
    public Money ShownToPay { get; set; }

    /// <summary>The office's day on which the page worked that out.</summary>
    public DateOnly? ShownOn { get; set; }

    /// <summary>The customer wants the rest to stay as credit.</summary>
    public bool KeepRestAsCredit { get; set; }

    /// <summary>One more account number.</summary>
    public string? AddAccount { get; set; }

    /// <summary>The account that this step added: what it owes is ticked beside what was ticked before. In no form and no draft.</summary>
    internal string? Added { get; set; }

    /// <summary>Obligations that the page which led here asks to be ticked beside what is due: a fee that falls due later. In no form and no draft.</summary>
    internal IReadOnlyCollection<Guid> Tick { get; set; } = [];

    /// <summary>This step took an account out: its ticks go with it. In no form and no draft.</summary>
    internal bool Left { get; set; }

    /// <summary>A new form for an account.</summary>
    public static PaymentForm For(string account) => new() { Id = PaymentEventId.New().Value, Accounts = [account] };

    /// <summary>The tender being typed, if it has an amount.</summary>
    internal TenderRow? Typed() => !Money.TryParse(Amount, out var amount) || !amount.IsPositive ? null : new TenderRow
    {
        Kind = Kind,
        Amount = amount,
        RoutingNumber = Plain(RoutingNumber),
        DocumentNumber = Plain(DocumentNumber),
        DrawnBy = DrawnBy?.Trim(),
        WrittenOn = WrittenOn,
        Trouble = Enum.IsDefined(Trouble) ? Trouble : CheckTrouble.None,
        CardReference = CardReference?.Trim(),
        CardLastFour = CardLastFour?.Trim(),
    };

    /// <summary>Takes the typed tender into the list and clears its fields.</summary>
    internal void Take(TenderRow tender)
    {
        ArgumentNullException.ThrowIfNull(tender);
        Tenders.Add(tender.OfItsKind());
        Kind = TenderKind.Cash;
        Amount = RoutingNumber = DocumentNumber = DrawnBy = CardReference = CardLastFour = _scanned = null;
        (WrittenOn, Trouble) = (null, CheckTrouble.None);
    }

    /// <summary>As a draft keeps it; a field with something like a card number is left out, wherever it was typed.</summary>
    internal string ToDraft()
    {
        var copy = JsonSerializer.Deserialize<PaymentForm>(JsonSerializer.Serialize(this))!;
        copy.Proof = Clean(Proof);
        copy.Reason = Clean(Reason);
        copy.Amount = Clean(Amount);
        copy.RoutingNumber = Clean(RoutingNumber);
        copy.DocumentNumber = Clean(DocumentNumber);
        copy.DrawnBy = Clean(DrawnBy);
        copy.CardReference = Clean(CardReference);
        copy.CardLastFour = Clean(CardLastFour);
        copy.AddAccount = Clean(AddAccount);
        (copy.AddFee, copy.AddFeeCount, copy.AddFeeTo) = (Clean(AddFee), Clean(AddFeeCount), Clean(AddFeeTo));
        copy.Fees = [.. Fees.Where(f => Clean(f.Code) is not null && Clean(f.Account) is not null)];
        copy.Approver = copy.ApproverPassword = copy.AppCode = null;
        copy.Tenders = [.. Tenders.Where(t => t.Draft().Check() is null).Select(t => t.OfItsKind())];
        return JsonSerializer.Serialize(copy);
    }

    /// <summary>A draft read back; null when it cannot be.</summary>
    internal static PaymentForm? FromDraft(string content)
    {
        try
        {
            return JsonSerializer.Deserialize<PaymentForm>(content);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Clean(string? text) => SecretText.Holds(text) ? null : text;

    private static string? Plain(string? number) => number?.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<PaymentForm>
    {
        public Checks()
        {
            RuleFor(f => f.Id).NotEmpty().WithMessage("This page is not complete. Start again from the account.");
            RuleFor(f => f.Amount).Must(a => string.IsNullOrWhiteSpace(a) || Money.TryParse(a, out _))
                .WithMessage("This is not an amount. Enter dollars and cents, like 1,020.54.");
            RuleFor(f => f.Amount).Must(a => !Money.TryParse(a, out var amount) || !amount.IsNegative)
                .WithMessage("Enter the amount you received, without a minus sign. The change is calculated for you.");
            RuleFor(f => f.Proof).MaximumLength(40).WithMessage("Choose the proof from the list.");
            RuleFor(f => f.Reason).MaximumLength(500).WithMessage("Use 500 characters or fewer for the reason.");
            RuleFor(f => f.Accounts).Must(a => a.Count is > 0 and <= 10).WithMessage("A visit can pay for up to ten accounts. Start another visit for the rest.");
            RuleFor(f => f.Tenders).Must(t => t.Count <= 20).WithMessage("A visit can have up to 20 tenders. Start another visit for the rest.");
            RuleFor(f => f.Fees).Must(f => f.Count <= FeeSale.Most).WithMessage(FeeRefusals.TooMany.Message);
            RuleFor(f => f.Obligations).Must(o => o.Count <= 1000).WithMessage("That is more than one account can owe.");
            RuleFor(f => f.Kind).IsInEnum().WithMessage("Choose cash, check, card, money order or cashier's check.");
            RuleFor(f => f.Trouble).IsInEnum().WithMessage("Choose what is wrong with the check from the list.");
            RuleFor(f => f.DrawnBy).MaximumLength(TenderDraft.LongestName).WithMessage("Use 100 characters or fewer for the name on the check.");
            RuleForEach(f => f.Tenders).Must(t => Enum.IsDefined(t.Kind)).WithMessage("Choose cash, check, card, money order or cashier's check.");
        }
    }
}
