using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Deposits;

/// <summary>A deposit as the list shows it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="BusinessDay">The day it was begun.</param>
/// <param name="State">Where it is.</param>
/// <param name="BagNumber">The number on the bag, once sealed.</param>
/// <param name="Cash">Cash sealed.</param>
/// <param name="CheckAmount">Checks sealed.</param>
/// <param name="PreparedByName">Who prepares it.</param>
/// <param name="BankAmount">What the bank validated.</param>
public sealed record DepositRow(DepositNumber Number, DateOnly BusinessDay, DepositState State, string? BagNumber, Money Cash, Money CheckAmount, string PreparedByName, Money? BankAmount)
{
    /// <summary>What was sealed.</summary>
    public Money Total => Cash + CheckAmount;
}

/// <summary>A page of the list.</summary>
/// <param name="Rows">Newest first.</param>
/// <param name="Page">1, 2, 3 …</param>
/// <param name="HasMore">Whether older ones follow.</param>
public sealed record DepositList(IReadOnlyList<DepositRow> Rows, int Page, bool HasMore);

/// <summary>A drawer in a deposit, or one that could be put into one.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Number">The number on the drawer.</param>
/// <param name="ClerkName">Who kept it.</param>
/// <param name="BusinessDay">Its day.</param>
/// <param name="Cash">Cash for the bank, less what was given back for receipts voided since.</param>
/// <param name="Checks">Checks and money orders.</param>
/// <param name="CheckAmount">What they come to.</param>
public sealed record DepositDrawer(DrawerId Id, int Number, string ClerkName, DateOnly BusinessDay, Money Cash, int Checks, Money CheckAmount)
{
    /// <summary>All of it.</summary>
    public Money Total => Cash + CheckAmount;
}

/// <summary>A check or money order in a deposit, as the check list prints it.</summary>
/// <param name="Receipt">The receipt it came with.</param>
/// <param name="Kind">Check or money order.</param>
/// <param name="Account">The payer's account.</param>
/// <param name="Payer">The payer's name.</param>
/// <param name="RoutingNumber">The bank's routing number, on a check.</param>
/// <param name="DocumentNumber">The number on the paper.</param>
/// <param name="Amount">How much.</param>
/// <param name="Drawer">The number of the drawer it came from.</param>
public sealed record DepositPaper(ReceiptNumber Receipt, TenderKind Kind, AccountNumber? Account, string Payer, string? RoutingNumber, string? DocumentNumber, Money Amount, int Drawer);

/// <summary>Reads deposits for the screens.</summary>
public interface IDepositSearch
{
    /// <summary>How many rows a page of the list has.</summary>
    const int PageSize = 25;

    /// <summary>The deposits, newest first.</summary>
    Task<DepositList> List(int page);

    /// <summary>By number, to be looked at; null when there is none.</summary>
    Task<Deposit?> Find(DepositNumber number);

    /// <summary>Accepted drawers with money that are in no deposit yet, oldest day first; at most 200.</summary>
    Task<IReadOnlyList<DepositDrawer>> Accepted();

    /// <summary>The drawers in a deposit.</summary>
    Task<IReadOnlyList<DepositDrawer>> DrawersOf(DepositId id);

    /// <summary>Its checks and money orders, by drawer and receipt; voided receipts are out.</summary>
    Task<IReadOnlyList<DepositPaper>> Papers(DepositId id);
}
