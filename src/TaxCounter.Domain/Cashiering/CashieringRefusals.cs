using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What is refused at the window, in sentences a clerk can read out.</summary>
public static class CashieringRefusals
{
    /// <summary>A drawer's number.</summary>
    public static readonly Refusal DrawerNumber = new("cashiering.drawer-number", "Enter the number on the drawer, from 1 to 99.", "Number");

    /// <summary>A starting cash.</summary>
    public static readonly Refusal StartingCashAmount = new("cashiering.starting-cash", "Count the starting cash and enter the total. Enter 0.00 if there is none.", "StartingCash");

    /// <summary>A starting cash out of all proportion: change is bounded by what the drawer holds, so a slip here would unbind it.</summary>
    public static Refusal StartingCashTooMuch(Money counted, Money limit) =>
        new("cashiering.starting-cash-too-much", $"{counted.InDollars()} is many times what a drawer may hold here ({limit.InDollars()}). Count the starting cash again and enter the total.", "StartingCash");

    /// <summary>No drawer.</summary>
    public static readonly Refusal NoDrawer = new("cashiering.no-drawer", "You have no open drawer. Count your starting cash and open one. What you entered here is kept.");

    /// <summary>A tender's amount.</summary>
    public static readonly Refusal TenderAmount = new("cashiering.tender-amount", "Enter the amount you received. It must be more than 0.00.", "Amount");

    /// <summary>A routing number.</summary>
    public static readonly Refusal RoutingNumber = new("cashiering.routing-number", "This is not a valid routing number: its check digit is wrong. Read it again from the bottom left of the check.", "RoutingNumber");

    /// <summary>A routing number of a range that is not issued.</summary>
    public static Refusal RoutingRange(string number) => new(
        "cashiering.routing-range", $"No routing number begins with {number[..2]}. They begin with 00 to 12, 21 to 32, 61 to 72, or 80. Read it again from the bottom left of the check.", "RoutingNumber");

    /// <summary>A check number.</summary>
    public static readonly Refusal CheckNumber = new("cashiering.check-number", "Enter the check number: up to 20 letters and digits.", "DocumentNumber");

    /// <summary>A money order number.</summary>
    public static readonly Refusal MoneyOrderNumber = new("cashiering.money-order-number", "Enter the money order number: up to 20 letters and digits.", "DocumentNumber");

    /// <summary>A terminal reference.</summary>
    public static readonly Refusal CardReference = new("cashiering.card-reference", "Enter the reference that the card terminal printed.", "CardReference");

    /// <summary>Last four digits.</summary>
    public static readonly Refusal CardLastFour = new("cashiering.card-last-four", "Enter the last four digits of the card, as the terminal printed them.", "CardLastFour");

    /// <summary>Nothing handed over.</summary>
    public static readonly Refusal NothingTendered = new("cashiering.nothing-tendered", "Enter the amount you received first.", "Amount");

    /// <summary>Nothing it could pay.</summary>
    public static readonly Refusal NothingToPay = new("cashiering.nothing-to-pay", "This would pay nothing, because all of it would go back as change. Choose what the payment is for.", "Obligations");

    /// <summary>An unknown kind of tender.</summary>
    public static readonly Refusal TenderKind = new("cashiering.tender-kind", "Choose how the customer pays: cash, check, money order or card.", "Kind");

    /// <summary>Beyond all measure.</summary>
    public static readonly Refusal TooMuch = new("cashiering.too-much", "A visit can have up to 20 tenders and $99,999,999,999.99. Start another visit for the rest.", "Amount");

    /// <summary>Later than today.</summary>
    public static readonly Refusal EffectiveInFuture = new("cashiering.effective-future", "The effective date cannot be later than today.", "EffectiveOn");

    /// <summary>Earlier without a reason.</summary>
    public static readonly Refusal BackdateNeedsReason = new("cashiering.backdate-reason", "Enter the reason for the earlier effective date, for example the postmark on the envelope.", "Reason");

    /// <summary>Cash or a card with an earlier day.</summary>
    public static readonly Refusal CountsFromToday = new("cashiering.counts-from-today", "Cash and cards count from today. Set the effective date to today, or take the mailed check or money order as a payment of its own.", "EffectiveOn");

    /// <summary>The key was used for something else.</summary>
    public static readonly Refusal OtherContent = new("cashiering.other-content", "This form was already posted with different figures. Look at the receipt below. To take another payment, start again from the account.");

    /// <summary>A third count.</summary>
    public static readonly Refusal NoThirdCount = new("cashiering.no-third-count", "The drawer was counted twice and is still over or short. Enter the reason. A supervisor takes over from here.");

    /// <summary>A count after the explanation.</summary>
    public static readonly Refusal AlreadyExplained = new("cashiering.already-explained", "You entered the reason the drawer is over or short, so it cannot be counted again. A supervisor takes over from here.");

    /// <summary>A sealed count.</summary>
    public static readonly Refusal CountIsSealed = new("cashiering.count-sealed", "The count of this drawer is sealed. It takes no more payments today.");

    /// <summary>One field of the counting sheet.</summary>
    public static Refusal CountNumber(string of, string field) => new("cashiering.count-number", $"Enter how many {of} there are: a whole number, 0 or more.", field);

    /// <summary>Numbers of pieces.</summary>
    public static readonly Refusal CountNumbers = new("cashiering.count-numbers", "Enter how many pieces there are: whole numbers, 0 or more.", "Pieces");

    /// <summary>No difference.</summary>
    public static readonly Refusal NothingToExplain = new("cashiering.nothing-to-explain", "The drawer balances, so no reason is needed.");

    /// <summary>Too long a reason.</summary>
    public static readonly Refusal ReasonTooLong = new("cashiering.reason-too-long", "Use 500 characters or fewer for the reason.", "Reason");

    /// <summary>A deposit took it.</summary>
    public static readonly Refusal AlreadyInDeposit = new("cashiering.in-deposit", "The money from this receipt is sealed in a deposit for the bank, so the receipt cannot be voided. Reverse the payment instead: it becomes credit of the account, with a supervisor’s approval.");

    /// <summary>It came another way than over the counter: the bank has the money.</summary>
    public static readonly Refusal NotOfTheCounter = new("cashiering.not-of-the-counter", "The bank has the money from this receipt, so the receipt cannot be voided. Move the payment to the right account, reverse it, or record its check as returned.");

    /// <summary>The credit it left is used.</summary>
    public static readonly Refusal CreditUsed = new("cashiering.credit-used", "The unapplied credit from this receipt has been used since, so the receipt cannot be voided yet. Reverse that first: on the account’s Apply credit page, under “Used before”. Then void the receipt.");

    /// <summary>Its money was moved.</summary>
    public static readonly Refusal MoneyMoved = new("cashiering.money-moved", "Money of this receipt was moved to another account or period, so the receipt cannot be voided yet. Have that reversed first: it stands beside the receipt. Then void the receipt.");

    /// <summary>No evidence for the earlier day.</summary>
    public static Refusal ProofNeeded(IEnumerable<string> kinds) =>
        new("cashiering.proof-needed", $"An earlier effective date needs proof. Choose what the customer has: {string.Join("; ", kinds)}. Without it the payment counts from today.", "Proof");

    /// <summary>Longer ago than the rule book accepts.</summary>
    public static Refusal TooFarBack(string proof, int days, DateOnly today) =>
        new("cashiering.too-far-back", $"{proof}: the effective date can be at most {days} days back, {Day(today.AddDays(-days))} or later. An older one is for a penalty waiver or the Revenue Division to decide.", "EffectiveOn");

    /// <summary>So much is not charged that another person decides.</summary>
    public static Refusal EarlierDayNeedsApproval(PaymentOffer offer) =>
        new("cashiering.earlier-day-approval", $"{Disappears(offer)} A supervisor who did not take this payment approves it here, with their own user name and password.");

    /// <summary>The code of <see cref="SecondSupervisorNeeded"/>.</summary>
    public const string SecondSupervisor = "cashiering.second-supervisor";

    /// <summary>One supervisor approved, and the amount needs two.</summary>
    public static Refusal SecondSupervisorNeeded(PaymentOffer offer) =>
        new(SecondSupervisor, $"{Disappears(offer)} That needs two supervisors. A second one approves it here, with their own user name and password.");

    private static string Disappears(PaymentOffer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        var now = offer.NotCharged.IsPositive || offer.EarlierCredit.IsZero ? $"With this effective date {offer.NotCharged.InDollars()} of penalty and interest is not charged." : null;
        return string.Join(" ", new[] { now, PaymentWords.EarlierCredit(offer) }.OfType<string>());
    }

    /// <summary>Nothing was counted.</summary>
    public static readonly Refusal CountedNothing = new("cashiering.counted-nothing", "You counted nothing. Is the drawer empty? Enter what you counted, or confirm below that the drawer is empty.", "IsEmpty");

    /// <summary>More change than the drawer holds.</summary>
    public static Refusal ChangeBeyondDrawer(Money change, Drawer drawer) =>
        new("cashiering.change-beyond-drawer", $"{change.InDollars()} of change is more than drawer {drawer.Number} holds. Check the amount you entered. If it is right, ask a supervisor for change first.", "Amount");

    /// <summary>Many times over what is due.</summary>
    public static Refusal IsThatRight(Money tendered, Money due) =>
        new("cashiering.amount-unusual", $"{tendered.InDollars()} for {due.InDollars()} due. Is that right? Correct the amount, or confirm it below.", "AmountIsRight");

    /// <summary>An unknown receipt.</summary>
    public static Refusal UnknownReceipt(string number) => new("cashiering.unknown-receipt", $"There is no receipt {number}. Check the number; the last digit is a check digit.");

    /// <summary>One drawer at a time.</summary>
    public static Refusal DrawerAlreadyOpen(Drawer drawer) =>
        new("cashiering.already-open", $"You already have drawer {drawer.Number} of {Day(drawer.BusinessDay)}. Count and close it first.");

    /// <summary>That drawer is not free: somebody else has it, or it still holds one's own money.</summary>
    public static Refusal DrawerTaken(Drawer drawer, StaffMember who) => new("cashiering.drawer-taken", drawer.IsKeptBy(who)
        ? $"Drawer {drawer.Number} still holds your money of {Day(drawer.BusinessDay)}. Open a drawer with another number, or have that one counted and accepted first."
        : $"Drawer {drawer.Number} belongs to {drawer.ClerkName} ({Day(drawer.BusinessDay)}). Enter the number of your own drawer.", "Number");

    /// <summary>A drawer takes money on its own day only.</summary>
    public static Refusal DrawerOfAnotherDay(Drawer drawer) =>
        new("cashiering.drawer-other-day", $"Drawer {drawer.Number} is of {Day(drawer.BusinessDay)} and takes payments on that day only. Count it first; it is counted under its own day. Then open a new drawer for today. What you entered here is kept.");

    /// <summary>The figures were worked out before midnight.</summary>
    public static Refusal DayTurned(DateOnly shownOn, DateOnly today, Money shown, Money now) => new("cashiering.day-turned",
        $"The day changed while you were working: this page is of {Day(shownOn)}, and today is {Day(today)}. {(shown == now ? $"The amount due is still {now.InDollars()}." : $"The page showed {shown.InDollars()}; {now.InDollars()} is due today, because penalty and interest count to today.")} Nothing was posted. Check the figures, then confirm.");

    /// <summary>Somebody else's drawer.</summary>
    public static Refusal NotYourDrawer(Drawer drawer) =>
        new("cashiering.not-yours", $"Drawer {drawer.Number} belongs to {drawer.ClerkName}. Open your own drawer.");

    /// <summary>Not open.</summary>
    public static Refusal DrawerNotOpen(Drawer drawer) => drawer.State == DrawerState.Locked
        ? new("cashiering.drawer-locked", $"Drawer {drawer.Number} is locked. Unlock it first.")
        : new("cashiering.drawer-closed", $"Drawer {drawer.Number} is {Words(drawer.State)} and takes no payments.");

    /// <summary>A move the table does not list.</summary>
    public static Refusal WrongDrawerMove(Drawer drawer, DrawerState to) =>
        new("cashiering.drawer-move", $"Drawer {drawer.Number} is {Words(drawer.State)}, so it cannot be {Act(to)} now.");

    /// <summary>A difference without a reason.</summary>
    public static Refusal DifferenceUnexplained(Drawer drawer) =>
        new("cashiering.difference-unexplained", $"Drawer {drawer.Number} is over or short, and {drawer.ClerkName} has not entered the reason. Ask for the reason first.");

    /// <summary>The count does not stand yet.</summary>
    public static Refusal NoZReportYet(Drawer drawer) =>
        new("cashiering.no-z-yet", $"The Z report of drawer {drawer.Number} is available after the count is final.");

    /// <summary>Not for a deposit.</summary>
    public static Refusal NotDepositable(Drawer drawer) =>
        new("cashiering.not-depositable", $"Drawer {drawer.Number} ({drawer.ClerkName}) is {Words(drawer.State)}{(drawer.DepositId is null ? "" : " and in another deposit")}. Choose accepted drawers that are not in another deposit.");

    /// <summary>Being counted.</summary>
    public static Refusal DrawerBeingCounted(Drawer drawer) =>
        new("cashiering.void-during-count", $"Drawer {drawer.Number} is being counted. The receipt can be voided after a supervisor accepts the drawer.");

    /// <summary>No checks.</summary>
    public static Refusal CertifiedFundsOnly(AccountAlert alert) =>
        new("cashiering.certified-funds", $"Certified funds only: {alert.Text} Take cash, a money order or a cashier's check.", "Kind");

    /// <summary>Somebody was faster.</summary>
    public static Refusal BalanceChanged(Money shown, Money now) => now.IsPositive
        ? new("cashiering.balance-changed", $"The balance changed while you were working. The page showed {shown.InDollars()}, and {now.InDollars()} is due now. Nothing was posted. Check the new figures, then confirm.")
        : new("cashiering.already-paid", $"This was paid in the meantime. The page showed {shown.InDollars()}, and nothing is owed now. Nothing was posted. Check the history before you take the payment.");

    /// <summary>Older ones left out.</summary>
    public static Refusal DirectionNeedsReason(ObligationBalance older) =>
        new("cashiering.direction-reason", $"{older.Obligation.Period} is older and would stay unpaid. Payments go to the oldest period first. Enter the reason this one does not.", "Reason");

    /// <summary>Credit nobody confirmed.</summary>
    public static Refusal CreditNotConfirmed(Money credit) =>
        new("cashiering.credit-unconfirmed", $"{credit.InDollars()} more than is owed would stay on the account as unapplied credit. Confirm that the customer wants this, or change the amount.", "KeepRestAsCredit");

    /// <summary>A move the table does not list.</summary>
    public static Refusal WrongReceiptMove(PaymentEvent paymentEvent) => paymentEvent.State switch
    {
        ReceiptState.Voided => new("cashiering.already-voided", $"Receipt {paymentEvent.Number} is already voided."),
        ReceiptState.VoidRequested => new("cashiering.void-waiting", $"A void of receipt {paymentEvent.Number} is already waiting for a supervisor."),
        _ => new("cashiering.receipt-good", $"Receipt {paymentEvent.Number} is valid. No void was requested."),
    };

    /// <summary>No slip for a good receipt.</summary>
    public static Refusal NotVoided(PaymentEvent paymentEvent) => new("cashiering.not-voided", $"Receipt {paymentEvent.Number} is not voided, so there is no void slip.");

    /// <summary>Nobody asked.</summary>
    public static Refusal NoVoidWaiting(PaymentEvent paymentEvent) => new("cashiering.no-void-waiting", $"No void of receipt {paymentEvent.Number} is waiting. It may have been decided already.");

    /// <summary>A state in words.</summary>
    public static string Words(DrawerState state) => state switch
    {
        DrawerState.Open => "open",
        DrawerState.Locked => "locked",
        DrawerState.Counting => "being counted",
        DrawerState.Balanced => "counted and balanced",
        DrawerState.OverShort => "counted over or short",
        DrawerState.Accepted => "accepted",
        _ => "banked",
    };

    private static string Act(DrawerState to) => to switch
    {
        DrawerState.Open => "opened",
        DrawerState.Locked => "locked",
        DrawerState.Counting => "counted",
        DrawerState.Balanced or DrawerState.OverShort => "closed",
        DrawerState.Accepted => "accepted",
        _ => "banked",
    };

    private static string Day(DateOnly day) => DateWords.WithWeekday(day);
}
