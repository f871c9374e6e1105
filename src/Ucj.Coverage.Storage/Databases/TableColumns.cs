using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ucj.Coverage.Storage.Databases;

/// <summary>The columns of a table that a program gives values to, in order, and how they are read off a row.</summary>
internal sealed class TableColumns
{
    private static readonly ConcurrentDictionary<(Type Context, Type Row), TableColumns> Known = new();
    private readonly IClrPropertyGetter[] _getters;

    private TableColumns(IEntityType type)
    {
        IProperty[] properties = [.. type.GetProperties().Where(property => property.Name != "Id")];
        Table = type.GetTableName()!;
        Names = [.. properties.Select(property => property.GetColumnName())];
        _getters = [.. properties.Select(property => property.GetGetter())];
    }

    /// <summary>The table's name.</summary>
    public string Table { get; }

    /// <summary>The columns' names.</summary>
    public IReadOnlyList<string> Names { get; }

    public static TableColumns Of<T>(DbContext context)
        where T : class =>
        Known.GetOrAdd((context.GetType(), typeof(T)), _ => new TableColumns(context.Model.FindEntityType(typeof(T))!));

    /// <summary>The value of a column.</summary>
    public object? this[object row, int column] => _getters[column].GetClrValue(row);
}
