using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Coding;

namespace TaxCounter.Web.Registering;

/// <summary>One more place of business with its own coding.</summary>
/// <param name="Number">2, 3 …</param>
/// <param name="Form">What was entered.</param>
/// <param name="Coding">Its coding so far.</param>
/// <param name="Wrong">Why its answers cannot be read; null where they can.</param>
public sealed record PlaceCoded(int Number, PlaceForm Form, CodingPage Coding, Refusal? Wrong);
