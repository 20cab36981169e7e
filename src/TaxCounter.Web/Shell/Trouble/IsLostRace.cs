namespace TaxCounter.Web.Shell;

/// <summary>Thrown by storage when somebody else changed the same record first; shown as a sentence, not as our fault.</summary>
public delegate bool IsLostRace(Exception exception);
