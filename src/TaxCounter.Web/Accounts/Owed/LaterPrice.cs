using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Accounts;

/// <summary>What the same debts cost later.</summary>
/// <param name="On">The day.</param>
/// <param name="Amount">All of them on that day.</param>
/// <param name="Penalty">Penalty more than now.</param>
/// <param name="Interest">Interest more than now.</param>
public sealed record LaterPrice(DateOnly On, Money Amount, Money Penalty, Money Interest);
