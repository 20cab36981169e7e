namespace TaxCounter.Domain.Staff;

/// <summary>Which business day is worked on. The closings stand a floor above the people, so they answer.</summary>
public interface IBusinessDayInForce
{
    /// <summary>The day itself, or the next business day where that day is closed and the next one was opened on it.</summary>
    DateOnly On(DateOnly today);

    /// <summary>A day was closed, opened or reopened: the next question is answered from the records.</summary>
    void Renew();
}
