using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What the next step adds if nothing is paid.</summary>
/// <param name="On">The day it comes. Where only daily interest runs: tomorrow.</param>
/// <param name="Penalty">Penalty on top.</param>
/// <param name="Interest">Interest on top.</param>
public sealed record NextIncrease(DateOnly On, Money Penalty, Money Interest);
