using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Something of a day that is out of the ordinary. Each stands by itself: what is over is never set against what is short.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Drawer">The drawer it belongs to; null where it belongs to none.</param>
/// <param name="Subject">What it is about: a receipt, a drawer, a returned check.</param>
/// <param name="Page">Where that opens.</param>
/// <param name="Says">What happened, in words.</param>
/// <param name="Amount">How much.</param>
/// <param name="By">Who did it, and who decided.</param>
public sealed record DayException(DayExceptionKind Kind, int? Drawer, string Subject, string Page, string Says, Money Amount, string By);
