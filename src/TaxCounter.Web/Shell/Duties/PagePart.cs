namespace TaxCounter.Web.Shell;

/// <summary>A part that a duty adds to a page of the shell.</summary>
/// <param name="Place">Where it stands: 10, 20, 30 … from the start.</param>
/// <param name="Component">The view component that draws it; it draws nothing for whom it does not concern.</param>
public sealed record PagePart(int Place, Type Component);
