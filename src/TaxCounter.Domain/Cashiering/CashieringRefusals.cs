using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What is refused at the window, in sentences a clerk can read out.</summary>
public static class CashieringRefusals
{
    /// <summary>A drawer's number.</summary>
    public static readonly Refusal DrawerNumber = new("cashiering.drawer-number", "Drawers are numbered 1 to 99. Type the number on the drawer.", "Number");

    /// <summary>A starting cash.</summary>
    public static readonly Refusal StartingCashAmount = new("cashiering.starting-cash", "Count the starting cash and type what is there; nothing is 0.00.", "Float");

    /// <summary>No drawer.</summary>
    public static readonly Refusal NoDrawer = new("cashiering.no-drawer", "You have no open drawer. Count your starting cash and open one; what you typed here stays.");

    /// <summary>A tender's amount.</summary>
    public static readonly Refusal TenderAmount = new("cashiering.tender-amount", "Type what was handed over: more than 0.00.", "Amount");

    /// <summary>A routing number.</summary>
    public static readonly Refusal RoutingNumber = new("cashiering.routing-number", "This routing number is not one: its nine digits do not add up. Read it again from the bottom left of the check.", "RoutingNumber");

    /// <summary>A check number.</summary>
    public static readonly Refusal CheckNumber = new("cashiering.check-number", "Type the number of the check: letters and digits, up to 20.", "DocumentNumber");

    /// <summary>A money order number.</summary>
    public static readonly Refusal MoneyOrderNumber = new("cashiering.money-order-number", "Type the number of the money order: letters and digits, up to 20.", "DocumentNumber");

    /// <summary>A terminal reference.</summary>
    public static readonly Refusal CardReference = new("cashiering.card-reference", "Type the reference the card terminal printed.", "CardReference");

    /// <summary>Last four digits.</summary>
    public static readonly Refusal CardLastFour = new("cashiering.card-last-four", "Type the last four digits of the card, as the terminal printed them.", "CardLastFour");

    /// <summary>Nothing handed over.</summary>
    public static readonly Refusal NothingTendered = new("cashiering.nothing-tendered", "Type what the customer hands over first.", "Amount");

    /// <summary>Nothing it could pay.</summary>
    public static readonly Refusal NothingToPay = new("cashiering.nothing-to-pay", "This would pay nothing: all of it would go back as change. Tick what the money is for.", "Obligations");

    /// <summary>An unknown kind of tender.</summary>
    public static readonly Refusal TenderKind = new("cashiering.tender-kind", "Choose what is handed over: cash, check, money order or card.", "Kind");

    /// <summary>Beyond all measure.</summary>
    public static readonly Refusal TooMuch = new("cashiering.too-much", "One visit takes up to 20 tenders and 99,999,999,999.99 dollars. Split it.", "Amount");

    /// <summary>Later than today.</summary>
    public static readonly Refusal EffectiveInFuture = new("cashiering.effective-future", "A payment cannot count from a later day than today.", "EffectiveOn");

    /// <summary>Earlier without a reason.</summary>
    public static readonly Refusal BackdateNeedsReason = new("cashiering.backdate-reason", "Say why the payment counts from an earlier day, for example the postmark on the envelope.", "Reason");

    /// <summary>The key was used for something else.</summary>
    public static readonly Refusal OtherContent = new("cashiering.other-content", "This form was already posted with other figures. Look at the receipt below; to take another payment, start again from the account.");

    /// <summary>A third count.</summary>
    public static readonly Refusal NoThirdCount = new("cashiering.no-third-count", "The drawer was counted twice. Say why it does not agree; a supervisor takes it from here.");

    /// <summary>A count after the explanation.</summary>
    public static readonly Refusal AlreadyExplained = new("cashiering.already-explained", "You said why the drawer does not agree; with that the counting is over. A supervisor takes it from here.");

    /// <summary>A sealed count.</summary>
    public static readonly Refusal CountIsSealed = new("cashiering.count-sealed", "A count is sealed: the drawer takes no more payments today.");

    /// <summary>Numbers of pieces.</summary>
    public static readonly Refusal CountNumbers = new("cashiering.count-numbers", "Type how many pieces there are: whole numbers, nothing below zero.", "Pieces");

    /// <summary>No difference.</summary>
    public static readonly Refusal NothingToExplain = new("cashiering.nothing-to-explain", "The drawer agrees; there is nothing to explain.");

    /// <summary>Too long a reason.</summary>
    public static readonly Refusal ReasonTooLong = new("cashiering.reason-too-long", "Keep the reason to 500 characters.", "Reason");

    /// <summary>A deposit took it.</summary>
    public static readonly Refusal AlreadyInDeposit = new("cashiering.in-deposit", "The money of this receipt is sealed in a deposit for the bank. It can no longer be voided; it is reversed instead, with a supervisor.");

    /// <summary>The credit it left is used.</summary>
    public static readonly Refusal CreditUsed = new("cashiering.credit-used", "The credit this receipt left on the account has been used since. Give that back first.");

    /// <summary>An unknown receipt.</summary>
    public static Refusal UnknownReceipt(string number) => new("cashiering.unknown-receipt", $"There is no receipt {number}. Check the number; the last digit is a check digit.");

    /// <summary>One drawer at a time.</summary>
    public static Refusal DrawerAlreadyOpen(Drawer drawer) =>
        new("cashiering.already-open", $"You already keep drawer {drawer.Number} of {Day(drawer.BusinessDay)}. Count and close it first.");

    /// <summary>Somebody else has that drawer.</summary>
    public static Refusal DrawerTaken(Drawer drawer) =>
        new("cashiering.drawer-taken", $"Drawer {drawer.Number} is kept by {drawer.ClerkName} today. Type the number of yours.", "Number");

    /// <summary>Somebody else's drawer.</summary>
    public static Refusal NotYourDrawer(Drawer drawer) =>
        new("cashiering.not-yours", $"Drawer {drawer.Number} is kept by {drawer.ClerkName}. Only they can work with it.");

    /// <summary>Not open.</summary>
    public static Refusal DrawerNotOpen(Drawer drawer) => drawer.State == DrawerState.Locked
        ? new("cashiering.drawer-locked", $"Drawer {drawer.Number} is locked. Unlock it, then go on.")
        : new("cashiering.drawer-closed", $"Drawer {drawer.Number} is {Words(drawer.State)} and takes no payments.");

    /// <summary>A move the table does not list.</summary>
    public static Refusal WrongDrawerMove(Drawer drawer, DrawerState to) =>
        new("cashiering.drawer-move", $"Drawer {drawer.Number} is {Words(drawer.State)}; it cannot become {Words(to)} now.");

    /// <summary>A difference without a reason.</summary>
    public static Refusal DifferenceUnexplained(Drawer drawer) =>
        new("cashiering.difference-unexplained", $"Drawer {drawer.Number} does not agree, and {drawer.ClerkName} has not said why. Ask for the reason first.");

    /// <summary>The count does not stand yet.</summary>
    public static Refusal NoZReportYet(Drawer drawer) =>
        new("cashiering.no-z-yet", $"The Z report of drawer {drawer.Number} comes once its count stands.");

    /// <summary>Not for a deposit.</summary>
    public static Refusal NotDepositable(Drawer drawer) =>
        new("cashiering.not-depositable", $"Drawer {drawer.Number} of {drawer.ClerkName} is {Words(drawer.State)}{(drawer.DepositId is null ? "" : " and in another deposit")}. Only accepted drawers go to the bank, once.");

    /// <summary>Being counted.</summary>
    public static Refusal DrawerBeingCounted(Drawer drawer) =>
        new("cashiering.void-during-count", $"Drawer {drawer.Number} is being counted. The receipt can be voided once a supervisor has accepted the drawer.");

    /// <summary>No checks.</summary>
    public static Refusal CertifiedFundsOnly(AccountAlert alert) =>
        new("cashiering.certified-funds", $"Certified funds only: {alert.Text} Take cash, a money order or a cashier's check.", "Kind");

    /// <summary>Somebody was faster.</summary>
    public static Refusal BalanceChanged(Money shown, Money now) => now.IsPositive
        ? new("cashiering.balance-changed", $"The balance changed while you were working: {now.InDollars()} is to be paid now, the page said {shown.InDollars()}. Nothing was posted. Look at the new figures, then confirm.")
        : new("cashiering.already-paid", $"This has been paid in the meantime: nothing is owed any more, the page said {shown.InDollars()}. Nothing was posted. Look at the history before you take the money.");

    /// <summary>Older ones left out.</summary>
    public static Refusal DirectionNeedsReason(ObligationBalance older) =>
        new("cashiering.direction-reason", $"{older.Obligation.Period} is older and stays unpaid. Payments go to the oldest first; say why this one does not.", "Reason");

    /// <summary>Credit nobody confirmed.</summary>
    public static Refusal CreditNotConfirmed(Money credit) =>
        new("cashiering.credit-unconfirmed", $"{credit.InDollars()} more than is owed would stay on the account as credit. Tick that the customer wants this, or change the amount.", "KeepRestAsCredit");

    /// <summary>A move the table does not list.</summary>
    public static Refusal WrongReceiptMove(PaymentEvent paymentEvent) => paymentEvent.State switch
    {
        ReceiptState.Voided => new("cashiering.already-voided", $"Receipt {paymentEvent.Number} is already voided."),
        ReceiptState.VoidRequested => new("cashiering.void-waiting", $"A void of receipt {paymentEvent.Number} already waits for a supervisor."),
        _ => new("cashiering.receipt-good", $"Receipt {paymentEvent.Number} is good; nobody has asked for a void."),
    };

    /// <summary>No slip for a good receipt.</summary>
    public static Refusal NotVoided(PaymentEvent paymentEvent) => new("cashiering.not-voided", $"Receipt {paymentEvent.Number} is not void; there is no slip.");

    /// <summary>Nobody asked.</summary>
    public static Refusal NoVoidWaiting(PaymentEvent paymentEvent) => new("cashiering.no-void-waiting", $"No void of receipt {paymentEvent.Number} is waiting. Somebody may have decided it already.");

    /// <summary>A state in words.</summary>
    public static string Words(DrawerState state) => state switch
    {
        DrawerState.Open => "open",
        DrawerState.Locked => "locked",
        DrawerState.Counting => "being counted",
        DrawerState.Balanced => "counted and balanced",
        DrawerState.OverShort => "counted with a difference",
        DrawerState.Accepted => "accepted",
        _ => "banked",
    };

    private static string Day(DateOnly day) => day.ToString("ddd MMM d, yyyy", CultureInfo.InvariantCulture);
}
