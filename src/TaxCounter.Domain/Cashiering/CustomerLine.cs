using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>One line on the second screen: what is paid, or what was handed over.</summary>
/// <param name="Text">A tax and its period, a fee, a kind of tender; never a name, a number or a word somebody typed.</param>
/// <param name="Amount">How much.</param>
public sealed record CustomerLine(string Text, Money Amount);
