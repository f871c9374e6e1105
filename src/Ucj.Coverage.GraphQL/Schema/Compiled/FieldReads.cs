using GraphQL;
using GraphQL.Builders;

namespace Ucj.Coverage.GraphQL.Schema.Compiled;

/// <summary>How a field of the schema says where its value comes from.</summary>
internal static class FieldReads
{
    /// <summary>The value is read from the source.</summary>
    public static FieldBuilder<TSource, TReturn> Read<TSource, TReturn, T>(
        this FieldBuilder<TSource, TReturn> field,
        Func<TSource, T> read) =>
        field.Resolve(new ValueReader<TSource, T>(new PlainValue<TSource, T>(read)));

    /// <summary>The value, if there is one, is read from the source.</summary>
    public static FieldBuilder<TSource, TReturn> Read<TSource, TReturn, T>(
        this FieldBuilder<TSource, TReturn> field,
        Func<TSource, T?> read)
        where T : struct =>
        field.Resolve(new OptionalReader<TSource, T>(new PlainValue<TSource, T?>(read)));

    /// <summary>The values are read from the source.</summary>
    public static FieldBuilder<TSource, TReturn> ReadAll<TSource, TReturn, T>(
        this FieldBuilder<TSource, TReturn> field,
        Func<TSource, IEnumerable<T>?> read)
        where T : notnull =>
        field.Resolve(new ListReader<TSource, T>(new PlainValue<TSource, IEnumerable<T>?>(read)));

    /// <summary>The value is read from the source as the arguments say.</summary>
    public static FieldBuilder<TSource, TReturn> Read<TSource, TReturn, TArgument, T>(
        this FieldBuilder<TSource, TReturn> field,
        Func<IResolveFieldContext, TArgument> argument,
        Func<TSource, TArgument, T> read) =>
        field.Resolve(new ValueReader<TSource, T>(new ArgumentValue<TSource, TArgument, T>(argument, read)));

    /// <summary>The value, if there is one, is read from the source as the arguments say.</summary>
    public static FieldBuilder<TSource, TReturn> ReadSome<TSource, TReturn, TArgument, T>(
        this FieldBuilder<TSource, TReturn> field,
        Func<IResolveFieldContext, TArgument> argument,
        Func<TSource, TArgument, T?> read)
        where T : struct =>
        field.Resolve(new OptionalReader<TSource, T>(new ArgumentValue<TSource, TArgument, T?>(argument, read)));

    /// <summary>The same, and what is doubtful about it goes with the answer, also where there is none.</summary>
    public static FieldBuilder<TSource, TReturn> ReadSome<TSource, TReturn, TArgument, T>(
        this FieldBuilder<TSource, TReturn> field,
        Func<IResolveFieldContext, TArgument> argument,
        Func<TSource, TArgument, T?> read,
        Func<TArgument, T?, IReadOnlyList<Warning>> warnings)
        where T : struct =>
        field.Resolve(new OptionalReader<TSource, T>(
            new WarnedValue<TSource, TArgument, T?>(argument, read, (_, asked, value) => warnings(asked, value))));

    /// <summary>The values are read from the source as the arguments say.</summary>
    public static FieldBuilder<TSource, TReturn> ReadAll<TSource, TReturn, TArgument, T>(
        this FieldBuilder<TSource, TReturn> field,
        Func<IResolveFieldContext, TArgument> argument,
        Func<TSource, TArgument, IEnumerable<T>?> read)
        where T : notnull =>
        field.Resolve(new ListReader<TSource, T>(new ArgumentValue<TSource, TArgument, IEnumerable<T>?>(argument, read)));

    /// <summary>The value is read as the arguments say, and what is doubtful about it goes with the answer.</summary>
    public static FieldBuilder<TSource, TReturn> Read<TSource, TReturn, TArgument, T>(
        this FieldBuilder<TSource, TReturn> field,
        Func<IResolveFieldContext, TArgument> argument,
        Func<TSource, TArgument, T> read,
        Func<TArgument, T, IReadOnlyList<Warning>> warnings) =>
        field.Read(argument, read, (_, asked, value) => warnings(asked, value));

    /// <summary>The same, where it takes the source to tell what is doubtful.</summary>
    public static FieldBuilder<TSource, TReturn> Read<TSource, TReturn, TArgument, T>(
        this FieldBuilder<TSource, TReturn> field,
        Func<IResolveFieldContext, TArgument> argument,
        Func<TSource, TArgument, T> read,
        Func<TSource, TArgument, T, IReadOnlyList<Warning>> warnings) =>
        field.Resolve(new ValueReader<TSource, T>(new WarnedValue<TSource, TArgument, T>(argument, read, warnings)));

    /// <summary>The values are read as the arguments say, and what is doubtful about them goes with the answer.</summary>
    public static FieldBuilder<TSource, TReturn> ReadAll<TSource, TReturn, TArgument, T>(
        this FieldBuilder<TSource, TReturn> field,
        Func<IResolveFieldContext, TArgument> argument,
        Func<TSource, TArgument, IEnumerable<T>?> read,
        Func<TArgument, IEnumerable<T>?, IReadOnlyList<Warning>> warnings)
        where T : notnull =>
        field.Resolve(new ListReader<TSource, T>(new WarnedValue<TSource, TArgument, IEnumerable<T>?>(
            argument, read, (_, asked, value) => warnings(asked, value))));
}
