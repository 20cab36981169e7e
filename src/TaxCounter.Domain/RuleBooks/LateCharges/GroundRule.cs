using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a ground asks for.</summary>
/// <param name="Questions">Its few questions.</param>
/// <param name="Evidence">What paper is expected, in words; none is a condition of the request.</param>
public sealed record GroundRule(IReadOnlyList<GroundQuestion> Questions, IReadOnlyList<string> Evidence);
