using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>An answer of the rule book with its reasons, as the calculators' page, the verbs and the papers print it.</summary>
public sealed record Calculation
{
    /// <summary>The answer as a machine reads it: <c>7.20</c>, <c>2026-11-20</c>, <c>0.000192</c>, <c>valid</c>.</summary>
    public required string Result { get; init; }

    /// <summary>The answer as read out to the customer, a whole sentence.</summary>
    public required string Says { get; init; }

    /// <summary>The parts of an answer that has several (tax, penalty, interest); otherwise none.</summary>
    public IReadOnlyList<(string Name, Money Amount)> Parts { get; init; } = [];

    /// <summary>How it comes about.</summary>
    public IReadOnlyList<CalculationLine> Lines { get; init; } = [];

    /// <summary>The schedule, where the answer is a payment plan.</summary>
    public CalculatedPlan? Plan { get; init; }

    /// <summary>What the customer should know beside it, and what the rule book does not know.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Everybody who has a say in it, each once, in the order of the lines.</summary>
    public IReadOnlyList<Authority> Authorities => [.. Lines.Select(line => line.Authority).OfType<Authority>().Distinct()];

    /// <summary>Those whose note adds something to <see cref="Notes"/>.</summary>
    public IEnumerable<Authority> NotedAuthorities => Authorities.Where(a => a.Note is { } note && !Notes.Contains(note));
}
