namespace TaxCounter.Domain.Kernel;

/// <summary>How long a period is.</summary>
public enum PeriodKind
{
    /// <summary>A month, <c>2026-08</c>.</summary>
    Month,

    /// <summary>A quarter, <c>2026-Q2</c>.</summary>
    Quarter,

    /// <summary>A half year, <c>2026-H1</c>.</summary>
    HalfYear,

    /// <summary>A calendar year, <c>2026</c>.</summary>
    Year,
}
