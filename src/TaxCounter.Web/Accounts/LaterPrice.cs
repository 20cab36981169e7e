using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Accounts;

/// <summary>What the same debts cost later.</summary>
/// <param name="On">The day.</param>
/// <param name="Amount">All of them on that day.</param>
/// <param name="Penalty">Penalty more than now.</param>
/// <param name="Interest">Interest more than now.</param>
public sealed record LaterPrice(DateOnly On, Money Amount, Money Penalty, Money Interest);
