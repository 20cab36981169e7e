namespace TaxCounter.Web.Shell;

/// <summary>Said by storage about an exception, so that pages show a sentence and not our fault.</summary>
public delegate RecordsTrouble RecordsTroubleOf(Exception exception);
